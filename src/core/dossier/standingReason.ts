import type { History } from '../history/history.ts';
import type { TieState } from '../history/tieState.ts';
import { wordsOn } from '../history/wordsOn.ts';
import type { ActorId } from '../model/actor.ts';
import type { Basis, ClaimVerb } from '../model/event.ts';
import type { Standing } from '../model/stance.ts';
import type { Day } from '../time/day.ts';

/** Speakers whose latest words on a tie do alike with it. */
export interface Voice {
  readonly says: ClaimVerb;
  /** In the order in which they first spoke. */
  readonly by: readonly ActorId[];
}

/** Why a tie is established, alleged, contested or denied on a day. */
export interface StandingReason {
  readonly standing: Standing;
  /** Whether sources report the tie as fact or it rests on claims. */
  readonly basis: Basis;
  /** By whose words, in the order in which the first of each spoke, whichever side they are on. */
  readonly voices: readonly Voice[];
}

/** Gives the reason of a tie's standing at the end of a day, by the rule of `standingOf`; `state` is that of the day. */
export function standingReason(
  history: Pick<History, 'claims'>,
  { tie, standing, basis }: Pick<TieState, 'tie' | 'standing' | 'basis'>,
  day: Day,
): StandingReason {
  const voices = new Map<ClaimVerb, ActorId[]>();
  for (const [by, { says }] of wordsOn(history, tie, day)) voices.set(says, [...(voices.get(says) ?? []), by]);
  return { standing, basis, voices: [...voices].map(([says, by]) => ({ says, by })) };
}
