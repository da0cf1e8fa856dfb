import { useEffect, useId, useState } from 'react';
import styles from './Part.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly problem: string;
  readonly onChange: (value: number) => void;
}

/** A number within bounds; what is outside is said and not taken over. */
export function NumberField({ label, value, least, most, step, problem, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const id = useId();
  const read = Number(text.replace(',', '.'));
  const isTaken = text.trim() !== '' && read >= least && read <= most;
  useEffect(() => {
    setText((before) => (Number(before.replace(',', '.')) === value ? before : String(value)));
  }, [value]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        step={step}
        value={text}
        aria-invalid={!isTaken || undefined}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => {
          setText(target.value);
          const next = Number(target.value.replace(',', '.'));
          if (target.value.trim() !== '' && next >= least && next <= most) onChange(next);
        }}
      />
      <span id={`${id}-problem`} className={styles.problem}>
        {isTaken ? '' : problem}
      </span>
    </div>
  );
}
