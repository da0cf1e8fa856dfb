import type { ActorId } from '../model/actor.ts';
import type { Day } from '../time/day.ts';
import { phasesAt } from './checkpoints.ts';
import type { History } from './history.ts';
import { stateAs } from './stateAs.ts';
import { tiesRetold } from './tellTie.ts';
import { at } from './tieRecords.ts';
import type { TieState } from './tieState.ts';

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
 * and mended in between is no difference. The days may come in either order. For `isCertainOnly` only what is settled
 * counts. With a teller each day is as they tell it on that day.
 */
export function diffDays(
  history: History,
  a: Day,
  b: Day,
  isCertainOnly = false,
  teller: ActorId | null = null,
): TieDifference[] {
  const reading = { isCertainOnly, teller };
  const retold = new Set(teller === null ? [] : tiesRetold(history, teller, Math.min(a, b), Math.max(a, b)));
  const phasesBefore = phasesAt(history, a);
  const phasesAfter = phasesAt(history, b);
  const differences: TieDifference[] = [];
  for (let tie = 0; tie < phasesBefore.length; tie++) {
    if (phasesBefore[tie] === phasesAfter[tie] && !retold.has(tie)) continue;
    const before = stateAs(history, tie, at(phasesBefore, tie), a, reading);
    const after = stateAs(history, tie, at(phasesAfter, tie), b, reading);
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
