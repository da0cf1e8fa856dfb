import type { ReactNode } from 'react';
import { useEntente } from '../../store/EntenteContext.ts';
import type { Tally } from '../../store/tallyTies.ts';
import styles from './Legend.module.css';

interface FilterRowProps {
  /** The stance, kind of tie or kind of actor as filters name it. */
  readonly name: string;
  readonly words: string;
  readonly lang?: string | undefined;
  readonly count: (tally: Tally) => number;
  readonly children?: ReactNode;
}

/** A row that shows or hides what it names. Only a count that is another makes it render again. */
export function FilterRow({ name, words, lang, count, children }: FilterRowProps) {
  const isShown = useEntente((state) => !state.filters.hidden.has(name));
  const today = useEntente((state) => count(state.moment.tally));
  const toggledSort = useEntente((state) => state.toggledSort);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isShown}
        data-none={today === 0 || undefined}
        onClick={() => toggledSort(name)}
      >
        {children}
        <span className={styles.words} lang={lang}>
          {words}
        </span>{' '}
        <span className={styles.count}>{today}</span>
      </button>
    </li>
  );
}
