import type { ReactNode } from 'react';
import type { EntenteState } from '../../store/ententeState.ts';
import { Count } from './Count.tsx';
import styles from './Legend.module.css';

interface ToggleRowProps {
  readonly words: string;
  readonly lang?: string | undefined;
  readonly hint?: string | undefined;
  readonly isShown: boolean;
  readonly count: (state: EntenteState) => number;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}

/** A row of the legend that is pressed while what it names is shown, with a count for the day. */
export function ToggleRow({ words, lang, hint, isShown, count, onToggle, children }: ToggleRowProps) {
  return (
    <li>
      <button type="button" className={styles.row} title={hint} aria-pressed={isShown} onClick={onToggle}>
        {children}
        <span className={styles.words} lang={lang}>
          {words}
        </span>{' '}
        <Count of={count} />
      </button>
    </li>
  );
}
