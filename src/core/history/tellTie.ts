import type { ActorId } from '../model/actor.ts';
import type { ClaimVerb } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { latestWordOf } from './latestWordOf.ts';
import { numbersBelow } from './tieRecords.ts';
import type { TieState } from './tieState.ts';

/**
 * Tells how a tie stands on a day as told by one speaker: a tie that their latest word denies is gone (null), one that
 * it asserts or confirms is established, and any other is the very same object. Nothing but the standing is told anew:
 * a tie that has ended has ended in every telling. `state` is that of the same day.
 */
export function tellTie(history: Pick<History, 'claims'>, state: TieState, teller: ActorId, day: Day): TieState | null {
  const verb = latestWordOf(history, state.tie, teller, day)?.says;
  return verb === undefined ? state : retold(state, verb);
}

function retold(state: TieState, verb: ClaimVerb): TieState | null {
  switch (verb) {
    case 'denies':
      return null;
    case 'asserts':
    case 'confirms':
      return state.standing === 'established' ? state : { ...state, standing: 'established' };
    case 'withdraws':
      return state;
  }
}

/** The ties that a speaker ever speaks of, the only ones that their telling can show otherwise, in ascending order. */
export function tiesSpokenOfBy({ claims }: Pick<History, 'claims'>, teller: ActorId): readonly number[] {
  const isSpoken = (tie: number): boolean => {
    for (let index = claims.first[tie] ?? 0; index < (claims.first[tie + 1] ?? 0); index++) {
      if (claims.entries[index]?.by === teller) return true;
    }
    return false;
  };
  return [...numbersBelow(claims.first.length - 1)].filter(isSpoken);
}

/**
 * The ties among those given that one speaker's latest word tells otherwise on one day than on another, whichever comes
 * first: a word can change on a day on which the tie's phase does not, so that no log of phases has it.
 */
export function tiesRetold(
  history: Pick<History, 'claims'>,
  teller: ActorId,
  from: Day,
  to: Day,
  spokenOf: readonly number[] = tiesSpokenOfBy(history, teller),
): readonly number[] {
  const verbOn = (tie: number, day: Day) => latestWordOf(history, tie, teller, day)?.says;
  return spokenOf.filter((tie) => verbOn(tie, from) !== verbOn(tie, to));
}
