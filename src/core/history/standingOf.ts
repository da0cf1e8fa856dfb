import type { Basis, ClaimVerb } from '../model/event.ts';
import type { Standing } from '../model/stance.ts';

/** How many speakers stand by each verb with their latest word on a tie; all zero when nobody has spoken. */
export type WordTally = Readonly<Record<ClaimVerb, number>>;

/**
 * Tells how a tie is spoken of, from the basis of its latest change and the latest word of each speaker.
 *
 * What sources report as fact is established until somebody denies it. What rests on claims is alleged while only its
 * accuser speaks: silence is not consent. A confirmation establishes it, a denial beside an assertion contests it, and
 * once nobody stands by it any more it is denied.
 */
export function standingOf(basis: Basis, words: WordTally): Standing {
  const isDenied = words.denies > 0;
  if (basis === 'reported') return isDenied ? 'contested' : 'established';
  if (words.asserts + words.confirms > 0) {
    if (isDenied) return 'contested';
    return words.confirms > 0 ? 'established' : 'alleged';
  }
  return isDenied || words.withdraws > 0 ? 'denied' : 'alleged';
}
