import type { ReactNode } from 'react';
import { useEntente } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import styles from './Legend.module.css';

interface KeyRowProps {
  readonly words: string;
  readonly hint: string;
  readonly count: (state: EntenteState) => number;
  readonly children: ReactNode;
}

/** A row that explains a manner of drawing and filters nothing. */
export function KeyRow({ words, hint, count, children }: KeyRowProps) {
  const today = useEntente(count);
  return (
    <li className={styles.row} data-none={today === 0 || undefined} title={hint}>
      {children}
      <span className={styles.words}>
        {words}
        <span className="visually-hidden"> ({hint})</span>
      </span>{' '}
      <span className={styles.count}>{today}</span>
    </li>
  );
}
