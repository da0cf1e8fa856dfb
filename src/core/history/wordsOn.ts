import type { ActorId } from '../model/actor.ts';
import type { Claim } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';

/**
 * The latest word of each speaker on a tie at the end of a day, in the order in which speakers first spoke. A claim
 * counts from the day on which its event is certain; a claim that withdraws is the last word of its speaker too.
 */
export function wordsOn({ claims }: Pick<History, 'claims'>, tie: number, day: Day): Map<ActorId, Claim> {
  const words = new Map<ActorId, Claim>();
  const end = at(claims.first, tie + 1);
  for (let index = at(claims.first, tie); index < end; index++) {
    const claim = claims.entries[index] as Claim;
    if (at(claims.latest, index) <= day) words.set(claim.by, claim);
  }
  return words;
}
