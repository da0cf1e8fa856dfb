import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { isolated } from '../model/isolate.ts';
import { type Words, wordsIn } from '../model/text.ts';
import type { TieKey } from '../model/tie.ts';

/** The name of an actor, or its id when the dataset has no such actor; written from right to left it keeps to itself. */
export function actorName({ actors }: { readonly actors: Dataset['actors'] }, id: ActorId, lang: string): Words {
  const words = wordsIn(actors.get(id)?.name ?? id, lang);
  return { ...words, text: isolated(words.text) };
}

/** Names a tie by its ends: `Mali – Ukraine`, or `Ukraine → CSP-DPA` when it has a direction. */
export function tieName(dataset: Dataset, { kind, a, b }: TieKey, lang: string): string {
  const sign = dataset.vocabulary.get(kind)?.isDirected ? '→' : '–';
  return `${actorName(dataset, a, lang).text} ${sign} ${actorName(dataset, b, lang).text}`;
}
