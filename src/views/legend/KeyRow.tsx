import type { ReactNode } from 'react';
import type { EntenteState } from '../../store/ententeState.ts';
import { Count } from './Count.tsx';
import styles from './Legend.module.css';

interface KeyRowProps {
  readonly words: string;
  readonly hint: string;
  readonly count: (state: EntenteState) => number;
  readonly children: ReactNode;
}

/** A row that explains a manner of drawing and filters nothing. */
export function KeyRow({ words, hint, count, children }: KeyRowProps) {
  return (
    <li className={styles.row} title={hint}>
      {children}
      <span className={styles.words}>
        {words}
        <span className="visually-hidden"> ({hint})</span>
      </span>{' '}
      <Count of={count} />
    </li>
  );
}
