import type { ActorId } from '../model/actor.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { settledState } from './settledState.ts';
import { tellTie } from './tellTie.ts';
import { type TieState, tieStateAt } from './tieState.ts';

/** How a reader wants ties to be read. */
export interface Reading {
  /** Whether a change counts only from the day on which it is certain. */
  readonly isCertainOnly: boolean;
  /** By whose latest words the ties are told; null for nobody in particular. */
  readonly teller: ActorId | null;
}

/** Reads a tie in the phase that it is in at the end of a day; null where there is nothing to read. */
export function stateAs(
  history: History,
  tie: number,
  phase: number,
  day: Day,
  { isCertainOnly, teller }: Reading,
): TieState | null {
  const known = tieStateAt(history, tie, phase);
  const state = known && isCertainOnly ? settledState(history, known) : known;
  return state && teller !== null ? tellTie(history, state, teller, day) : state;
}
