import type { ActorId } from '../model/actor.ts';
import type { Claim, ClaimVerb } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { WordTally } from './standingOf.ts';
import { NEVER } from './sweepChanges.ts';
import { at, settlingOrder, type TieRecords } from './tieRecords.ts';

/** Follows the claims on one tie after another through time. */
export interface WordSweep {
  /** The latest words on the tie so far; changes as the sweep moves. */
  readonly tally: WordTally;
  begin(tie: number): void;
  /** The next day on which some claim counts, `NEVER` when none is left. */
  nextDay(): Day;
  advanceTo(day: Day): void;
}

/**
 * Counts for each tie where its speakers stand: of each speaker only the latest word in the order of the fold counts,
 * and a claim counts from the day on which its event is certain.
 */
export function sweepWords(claims: TieRecords<Claim>): WordSweep {
  const { entries, latest, first } = claims;
  const settling = settlingOrder(claims);
  const speakers = numberSpeakers(entries);
  const lastWord = new Int32Array(entries.length).fill(-1);
  const tally: Record<ClaimVerb, number> = { asserts: 0, confirms: 0, denies: 0, withdraws: 0 };
  let start = 0;
  let next = 0;
  let end = 0;

  function hear(index: number): void {
    const claim = entries[index] as Claim;
    const speaker = at(speakers, index);
    const previous = at(lastWord, speaker);
    if (previous >= index) return;
    // A word below `start` was spoken of another tie.
    if (previous >= start) tally[(entries[previous] as Claim).says]--;
    tally[claim.says]++;
    lastWord[speaker] = index;
  }

  return {
    tally,
    begin(tie) {
      start = next = at(first, tie);
      end = at(first, tie + 1);
      tally.asserts = tally.confirms = tally.denies = tally.withdraws = 0;
    },
    nextDay: () => (next < end ? at(latest, at(settling, next)) : NEVER),
    advanceTo(day) {
      while (next < end && at(latest, at(settling, next)) <= day) hear(at(settling, next++));
    },
  };
}

function numberSpeakers(claims: readonly Claim[]): Int32Array {
  const numbers = new Map<ActorId, number>();
  const speakers = new Int32Array(claims.length);
  for (const [index, { by }] of claims.entries()) {
    const number = numbers.get(by) ?? numbers.size;
    numbers.set(by, number);
    speakers[index] = number;
  }
  return speakers;
}
