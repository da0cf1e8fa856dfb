import type { ActorId } from '../model/actor.ts';
import type { Claim, ClaimVerb, Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { sourcesOfClaim } from './numberSources.ts';

/** One claim as a ledger tells it. */
export interface SpokenWord {
  readonly by: ActorId;
  readonly claim: Claim;
  readonly event: Event;
  readonly eventIndex: number;
  /** The date of the event. */
  readonly date: EdtfDate;
  readonly verb: ClaimVerb;
  /** What exactly was said; null where the record does not tell. */
  readonly gist: Text | null;
  /** The sources of the claim, or of its event where it names none. */
  readonly sources: readonly SourceId[];
  /** False for words that are about the matter without bearing on its standing. */
  readonly isBearing: boolean;
  /** True when the speaker's last word that bore on the matter had another verb. */
  readonly isTurn: boolean;
  /** True when the speaker had spoken before, with another verb or another gist. */
  readonly hasChangedWords: boolean;
}

/** One of a speaker's words; only the latest that bears on the matter counts. */
export interface SequencedWord extends SpokenWord {
  readonly isLatest: boolean;
}

/** What one speaker says of a matter, in time. */
export interface SpeakerWords {
  readonly by: ActorId;
  readonly sequence: readonly SequencedWord[];
}

/** Whether a claim bears `on` a matter or is `about` it without bearing on it; null when it has nothing to do with it. */
export type Bearing = 'on' | 'about' | null;

/** Gathers the claims on a matter in the order of the fold; `firstIndex` is the index of the first event. */
export function wordsInOrder(
  events: readonly Event[],
  bearingOf: (claim: Claim) => Bearing,
  firstIndex = 0,
): readonly SpokenWord[] {
  const before = new Map<ActorId, { readonly last: Claim; readonly lastBearing: Claim | null }>();
  const words: SpokenWord[] = [];
  for (const [place, event] of events.entries()) {
    for (const claim of event.claims) {
      const bearing = bearingOf(claim);
      if (bearing === null) continue;
      const isBearing = bearing === 'on';
      const { by, says: verb, gist = null } = claim;
      const { last, lastBearing = null } = before.get(by) ?? {};
      words.push({
        by,
        claim,
        event,
        eventIndex: firstIndex + place,
        date: event.date,
        verb,
        gist,
        sources: sourcesOfClaim(claim, event),
        isBearing,
        isTurn: isBearing && lastBearing !== null && lastBearing.says !== verb,
        hasChangedWords: last !== undefined && (last.says !== verb || !isSameText(last.gist ?? null, gist)),
      });
      before.set(by, { last: claim, lastBearing: isBearing ? claim : lastBearing });
    }
  }
  return words;
}

/** Groups words by speaker, in the order in which they first spoke. */
export function wordsBySpeaker(words: readonly SpokenWord[]): readonly SpeakerWords[] {
  const sequences = new Map<ActorId, SpokenWord[]>();
  for (const word of words) {
    const sequence = sequences.get(word.by);
    if (sequence) sequence.push(word);
    else sequences.set(word.by, [word]);
  }
  return [...sequences].map(([by, sequence]) => {
    const latest = sequence.findLast(({ isBearing }) => isBearing);
    return { by, sequence: sequence.map((word) => ({ ...word, isLatest: word === latest })) };
  });
}

function isSameText(x: Text | null, y: Text | null): boolean {
  if (x === null || y === null || typeof x === 'string' || typeof y === 'string') return x === y;
  const tags = Object.keys(x);
  return tags.length === Object.keys(y).length && tags.every((tag) => x[tag] === y[tag]);
}
