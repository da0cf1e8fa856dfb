import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Pick } from '../model/pick.ts';
import type { Text } from '../model/text.ts';

/** What can be found: an actor or an event, with every word it goes by. */
export interface SearchDocument {
  readonly id: number;
  readonly pick: Pick;
  /** Names or titles in all languages. */
  readonly names: string;
  /** Other names, short names and codes. */
  readonly aliases: string;
}

function allWordsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function aliasesOf({ aliases, short, codes }: Actor): string {
  return [...aliases, short ?? '', ...[...codes.values()].map(String)].join(' ; ');
}

/** Lists everything that can be found in a dataset: actors, then events in order. */
export function searchDocuments({
  actors,
  events,
}: {
  readonly actors: Dataset['actors'];
  readonly events: Dataset['events'];
}): readonly SearchDocument[] {
  const ofActors = [...actors.values()].map((actor) => ({
    pick: { type: 'actor', id: actor.id } as const,
    names: allWordsOf(actor.name).join(' ; '),
    aliases: aliasesOf(actor),
  }));
  const ofEvents = events.map((event) => ({
    pick: { type: 'event', id: event.id } as const,
    names: allWordsOf(event.title).join(' ; '),
    aliases: '',
  }));
  return [...ofActors, ...ofEvents].map((one, id) => ({ id, ...one }));
}

/** Writes a word as it is compared: small letters without diacritics (`Sénégal`, `SENEGAL` and `senegal` are one). */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
