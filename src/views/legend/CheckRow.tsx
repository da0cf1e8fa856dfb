import type { ReactNode } from 'react';
import styles from './Legend.module.css';

interface CheckRowProps {
  readonly words: ReactNode;
  readonly lang?: string | undefined;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}

/** A row with a box to tick. */
export function CheckRow({ words, lang, isChecked, onToggle, children }: CheckRowProps) {
  return (
    <li>
      <label className={styles.row}>
        <input type="checkbox" checked={isChecked} onChange={onToggle} />
        <span className={styles.words} lang={lang}>
          {words}
        </span>
        {children}
      </label>
    </li>
  );
}
