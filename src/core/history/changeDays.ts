import type { Day } from '../time/day.ts';
import { positionAt } from './checkpoints.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';

/** Tells whether a tie, by its number, is among those the reader looks at. */
export type TieTest = (tie: number) => boolean;

const isAny: TieTest = () => true;

/**
 * The first day after a given one on which the phase of some tie changes; null after the last. An uncertain change
 * counts twice: when it becomes possible and when it is certain. A claim counts when it moves a standing.
 */
export function nextChangeDay({ log }: Pick<History, 'log'>, day: Day, isShown: TieTest = isAny): Day | null {
  for (let entry = positionAt(log, day, 0); entry < log.day.length; entry++) {
    if (isShown(at(log.tie, entry))) return at(log.day, entry);
  }
  return null;
}

/** The last day before a given one on which the phase of some tie changes; null before the first. */
export function previousChangeDay({ log }: Pick<History, 'log'>, day: Day, isShown: TieTest = isAny): Day | null {
  for (let entry = positionAt(log, day - 1, 0) - 1; entry >= 0; entry--) {
    if (isShown(at(log.tie, entry))) return at(log.day, entry);
  }
  return null;
}

/** The ties whose phase changes on a day, each once, in the order of the dataset. */
export function tiesChangedOn({ log }: Pick<History, 'log'>, day: Day): Int32Array {
  const end = positionAt(log, day, 0);
  return log.tie.slice(positionAt(log, day - 1, end), end);
}
