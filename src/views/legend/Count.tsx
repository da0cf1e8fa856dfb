import type { EntenteState } from '../../store/ententeState.ts';
import { useWritten } from '../../store/useWritten.ts';
import styles from './Legend.module.css';

function writeCount(cell: HTMLElement, count: number): void {
  cell.textContent = String(count);
  cell.toggleAttribute('data-none', count === 0);
}

/** How many there are of what a row of the legend names. */
export function Count({ of }: { readonly of: (state: EntenteState) => number }) {
  return <span ref={useWritten<HTMLSpanElement, number>(of, writeCount)} className={styles.count} />;
}
