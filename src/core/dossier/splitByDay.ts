import type { Day } from '../time/day.ts';
import type { EventEntry } from './eventEntry.ts';

/** Counts the entries, in the order of the fold, that can have happened by the end of a day. */
export function countUpTo(entries: readonly EventEntry[], day: Day): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.event.date.earliest ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
