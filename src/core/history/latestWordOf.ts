import type { ActorId } from '../model/actor.ts';
import type { Claim } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';

/**
 * The latest word of one speaker on a tie at the end of a day, by the same rules as `wordsOn`; null when they have not
 * spoken of it by then.
 */
export function latestWordOf(
  { claims }: Pick<History, 'claims'>,
  tie: number,
  speaker: ActorId,
  day: Day,
): Claim | null {
  const first = at(claims.first, tie);
  for (let index = at(claims.first, tie + 1) - 1; index >= first; index--) {
    const claim = claims.entries[index] as Claim;
    if (claim.by === speaker && at(claims.latest, index) <= day) return claim;
  }
  return null;
}
