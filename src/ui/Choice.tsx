import { useId } from 'react';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  /** Leaves the legend to screen readers, where what stands beside says as much. */
  readonly isLegendHidden?: boolean;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side: radio buttons that look like a switch. */
export function Choice<T extends string>({
  legend,
  isLegendHidden = false,
  options,
  chosen,
  onChoose,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend data-hidden={isLegendHidden || undefined}>{legend}</legend>
      <div className={styles.options}>
        {options.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
