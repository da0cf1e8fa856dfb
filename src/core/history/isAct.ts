import type { History } from './history.ts';
import { at } from './tieRecords.ts';

type Phases = Pick<
  History,
  | 'changeIsObserved'
  | 'changeStatus'
  | 'phasePossible'
  | 'phaseSettled'
  | 'phaseSettledStanding'
  | 'phaseStanding'
  | 'phaseTie'
>;

/**
 * Tells whether a tie was changed when a phase began: by an act that made, or may have made, another status, or by words
 * that made its standing another.
 *
 * A status told again is no change, and one that was merely observed is no act of the day on which it was seen. For
 * `isCertainOnly` a change counts on the day on which it is certain, else also on the first on which it is possible.
 */
export function isAct(history: Phases, phase: number, isCertainOnly: boolean): boolean {
  const isFirst = phase === 0 || history.phaseTie[phase - 1] !== history.phaseTie[phase];
  const before = isFirst ? -1 : phase - 1;
  const settled = at(history.phaseSettled, phase);
  const status = statusAfter(history, settled);
  const statusBefore = before < 0 ? -1 : statusAfter(history, at(history.phaseSettled, before));
  const isSettledAnew = status !== statusBefore;
  const isSeen = settled >= 0 && history.changeIsObserved[settled] === 1;
  const isMade = settled >= 0 && !isSeen;
  if (isCertainOnly) {
    if (settled < 0 || isSettledAnew) return isMade;
    return history.phaseSettledStanding[phase] !== history.phaseSettledStanding[before];
  }
  const turn = turnOf(history, phase);
  const turnBefore = before < 0 ? -1 : turnOf(history, before);
  const isTurn = turn >= 0 && turn !== turnBefore;
  if (isTurn && history.changeIsObserved[at(history.phasePossible, phase)] === 0) return true;
  if (isSettledAnew || (turn < 0 && turnBefore >= 0)) return isMade;
  return !isTurn && before >= 0 && history.phaseStanding[phase] !== history.phaseStanding[before];
}

/** The status, by its number, that a change makes; −1 for none. */
function statusAfter({ changeStatus }: Phases, change: number): number {
  return change < 0 ? -1 : at(changeStatus, change);
}

/** The status, by its number, that a tie may be turning into in a phase; −1 when there is none but the one it has. */
function turnOf(history: Phases, phase: number): number {
  const status = statusAfter(history, at(history.phasePossible, phase));
  return status === statusAfter(history, at(history.phaseSettled, phase)) ? -1 : status;
}
