import type { Day } from '../time/day.ts';
import { phasesAt } from './checkpoints.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';
import { type TieState, tieStateAt } from './tieState.ts';

/** A tie that does not stand alike on two days; null where nothing is known of it yet. */
export interface TieDifference {
  readonly tie: number;
  readonly before: TieState | null;
  readonly after: TieState | null;
}

/**
 * Lists the ties that do not stand alike at the ends of two days, in the order of the dataset.
 *
 * Two states are alike when status, standing and what the tie may be turning into are the same. A tie that was broken
 * and mended in between is no difference. The days may come in either order.
 */
export function diffDays(history: History, a: Day, b: Day): TieDifference[] {
  const phasesBefore = phasesAt(history, a);
  const phasesAfter = phasesAt(history, b);
  const differences: TieDifference[] = [];
  for (let tie = 0; tie < phasesBefore.length; tie++) {
    if (phasesBefore[tie] === phasesAfter[tie]) continue;
    const before = tieStateAt(history, tie, at(phasesBefore, tie));
    const after = tieStateAt(history, tie, at(phasesAfter, tie));
    if (!isAlike(before, after)) differences.push({ tie, before, after });
  }
  return differences;
}

/** Tells whether two states of a tie read the same: status, standing, and what it may be turning into. */
export function isAlike(before: TieState | null, after: TieState | null): boolean {
  return (
    before?.status === after?.status &&
    before?.standing === after?.standing &&
    before?.possible?.status === after?.possible?.status
  );
}
