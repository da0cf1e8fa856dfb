import type { History } from '../history/history.ts';
import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { TieKey } from '../model/tie.ts';
import type { Day } from '../time/day.ts';
import { type SpeakerWords, type SpokenWord, wordsBySpeaker, wordsInOrder } from './spokenWords.ts';

/** Who said what of a tie up to a day, who was silent, and what is said of it later. */
export interface ClaimsLedger {
  /** In the order in which they first spoke, whichever side they are on. */
  readonly speakers: readonly SpeakerWords[];
  /** Words that are spoken, or certain to have been spoken, only after the day, in time. */
  readonly later: readonly SpokenWord[];
  /** The ends of the tie that have said nothing of it by the day. Silence says neither yes nor no. */
  readonly silent: readonly ActorId[];
}

/**
 * Lays out the claims on a tie up to a day by speaker, and each speaker's in time. Words that are about the tie without
 * bearing on it stand among them, so that who changed their words shows the sequence.
 */
export function claimsLedger(history: History, tie: number, day: Day): ClaimsLedger {
  const id = history.tieIds[tie];
  const spoken = wordsInOrder(history.dataset.events, (claim) => {
    if (id === undefined || (claim.tie !== id && claim.about !== id)) return null;
    return claim.tie === id ? 'on' : 'about';
  });
  const speakers = wordsBySpeaker(spoken.filter(({ date }) => date.latest <= day));
  const heard = new Set(speakers.map(({ by }) => by));
  const { a, b } = history.tieKeys[tie] as TieKey;
  return {
    speakers,
    later: spoken.filter(({ date }) => date.latest > day),
    silent: [a, b].filter((end) => !heard.has(end)),
  };
}

/** Lays out by speaker what is claimed in an event of the event itself; claims on ties are left out. */
export function eventClaims(dataset: Pick<Dataset, 'events'>, event: Event): readonly SpeakerWords[] {
  const words = wordsInOrder([event], ({ tie }) => (tie === undefined ? 'on' : null), dataset.events.indexOf(event));
  return wordsBySpeaker(words);
}
