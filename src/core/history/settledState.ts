import { STANDINGS, type Standing } from '../model/stance.ts';
import type { History } from './history.ts';
import type { TieState } from './tieState.ts';

/**
 * Leaves of a tie's state only what is settled: a change counts from the day on which it is certain, and until then the
 * tie is as if nobody had dated the change earlier. Null for a tie of which nothing is settled: it is not there.
 *
 * Its basis and standing are those of the latest settled change, judged by the same words as before.
 */
export function settledState(
  history: Pick<History, 'phaseSettled' | 'phaseSettledStanding'>,
  state: TieState,
): TieState | null {
  if ((history.phaseSettled[state.phase] ?? -1) < 0) return null;
  const standing = STANDINGS[history.phaseSettledStanding[state.phase] ?? 0] as Standing;
  return { ...state, standing, basis: state.change.basis, possible: null };
}
