import type { Day } from '../time/day.ts';
import { closenessOf, isAdverse, UNKNOWN_CLOSENESS } from './closenessOf.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';
import { statusOf } from './tieState.ts';

/**
 * The earliest day on which a tie can first have been broken: of the first change that parted its actors, as the pulse
 * counts ties broken. What was merely observed is no act. Null when nothing ever parted them.
 */
export function firstBreak(history: History, tie: number): Day | null {
  const { changes, changeIsObserved, dataset, tieKeys } = history;
  const kind = dataset.vocabulary.get(tieKeys[tie]?.kind ?? '');
  const isOfAdverseKind = kind !== undefined && isAdverse(kind);
  let before = UNKNOWN_CLOSENESS;
  for (let index = at(changes.first, tie); index < at(changes.first, tie + 1); index++) {
    const after = closenessOf(statusOf(history, index).stance, isOfAdverseKind);
    if (after < before && changeIsObserved[index] === 0) return at(changes.earliest, index);
    before = after;
  }
  return null;
}
