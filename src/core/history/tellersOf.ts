import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { wordsIn } from '../model/text.ts';

/** Somebody as told by whom the ties can be shown, with the number of their claims about ties. */
export interface Teller {
  readonly by: ActorId;
  readonly claims: number;
}

/** Everybody who ever speaks of a tie, by name in the order of the language's alphabet. */
export function tellersOf({ actors, events }: Pick<Dataset, 'actors' | 'events'>, lang: string): readonly Teller[] {
  const counts = new Map<ActorId, number>();
  for (const { claims } of events) {
    for (const { by, tie } of claims) if (tie !== undefined) counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const nameOf = (id: ActorId) => wordsIn(actors.get(id)?.name ?? id, lang).text;
  return [...counts]
    .map(([by, claims]) => ({ by, claims, name: nameOf(by) }))
    .sort((x, y) => compare(x.name, y.name) || (x.by < y.by ? -1 : 1))
    .map(({ by, claims }) => ({ by, claims }));
}
