import type { ActorId } from '../model/actor.ts';
import type { Claim } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { latestWordOf } from './latestWordOf.ts';
import { tellTie, tiesSpokenOfBy } from './tellTie.ts';
import { type TieState, tieStateOn } from './tieState.ts';

/** In whose telling a tie is shown. */
export type TellingClass = 'both' | 'only-first' | 'only-second' | 'neither';

/** A tie that one of two tellers or both have spoken of by a day. */
export interface ToldTie {
  readonly class: TellingClass;
  /** How the tie stands on the day, told by nobody. */
  readonly state: TieState;
  /** As each tells it; null where the teller denies it. */
  readonly first: TieState | null;
  readonly second: TieState | null;
  /** The latest word of each on the tie; null where they are silent of it. */
  readonly firstWord: Claim | null;
  readonly secondWord: Claim | null;
}

/** Tells whether a tie is drawn when no filter hides it: it holds or may hold, and somebody upholds it. */
function isDrawn({ stance, possible, standing }: TieState): boolean {
  return standing !== 'denied' && (stance !== 'ended' || (possible !== null && possible.stance !== 'ended'));
}

/**
 * Compares two tellings of a day: each tie that one of the two has spoken of by then, in the order of the dataset, with
 * its class by who shows it. A teller who is silent of a tie leaves it as it is, so that it is in their telling too.
 *
 * `neither` is for ties that both deny and for those that are not drawn in any case; `isShown` says what is drawn, by
 * default every tie that holds or may hold and that somebody upholds. Ties that nobody of the two speaks of are not
 * listed: they are the same in both tellings.
 */
export function compareTellers(
  history: History,
  first: ActorId,
  second: ActorId,
  day: Day,
  isShown: (state: TieState) => boolean = isDrawn,
): readonly ToldTie[] {
  const spokenOf = new Set([...tiesSpokenOfBy(history, first), ...tiesSpokenOfBy(history, second)]);
  return [...spokenOf]
    .sort((x, y) => x - y)
    .flatMap((tie) => {
      const state = tieStateOn(history, tie, day);
      return (state && tellByTwo(history, state, first, second, day, isShown)) ?? [];
    });
}

/** Tells a tie by two tellers, as `compareTellers` does; null where neither has spoken of it by then. */
export function tellByTwo(
  history: Pick<History, 'claims'>,
  state: TieState,
  first: ActorId,
  second: ActorId,
  day: Day,
  isShown: (state: TieState) => boolean = isDrawn,
): ToldTie | null {
  const firstWord = latestWordOf(history, state.tie, first, day);
  const secondWord = latestWordOf(history, state.tie, second, day);
  if (!firstWord && !secondWord) return null;
  const [byFirst, bySecond] = [tellTie(history, state, first, day), tellTie(history, state, second, day)];
  const isInFirst = byFirst !== null && isShown(byFirst);
  const isInSecond = bySecond !== null && isShown(bySecond);
  return { class: classOf(isInFirst, isInSecond), state, first: byFirst, second: bySecond, firstWord, secondWord };
}

function classOf(isInFirst: boolean, isInSecond: boolean): TellingClass {
  if (isInFirst) return isInSecond ? 'both' : 'only-first';
  return isInSecond ? 'only-second' : 'neither';
}
