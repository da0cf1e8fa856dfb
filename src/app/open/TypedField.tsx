import { useId, useState } from 'react';
import styles from './Desk.module.css';
import tableStyles from './Mapping.module.css';

interface TypedFieldProps {
  readonly label: string;
  readonly text: string;
  readonly describedBy?: string;
  /** What is wrong with a text; null when nothing is. An empty text never is. */
  readonly problemOf: (text: string) => string | null;
  readonly onText: (text: string) => void;
}

/** A field whose text counts once it is left or Enter is pressed, and only when it can be read. */
export function TypedField({ label, text, describedBy, problemOf, onText }: TypedFieldProps) {
  const problemId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (typed: string) => {
    const wrong = typed === '' ? null : problemOf(typed);
    setProblem(wrong);
    if (wrong === null && typed !== text) onText(typed);
  };
  return (
    <label className={tableStyles.field}>
      {label}
      <input
        key={text}
        defaultValue={text}
        size={12}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? describedBy : problemId}
        onBlur={({ target }) => take(target.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget.value.trim())}
      />
      {problem !== null && (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </label>
  );
}
