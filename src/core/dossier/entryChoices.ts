import type { ActorId } from '../model/actor.ts';
import { parseTieId, type TieId } from '../model/tie.ts';
import type { EventEntry } from './eventEntry.ts';

/** What a history can be narrowed to, each with the number of entries that are left then. */
export interface EntryChoices {
  /** By kind of tie, the most frequent first. */
  readonly kinds: ReadonlyMap<string, number>;
  /** By actor, the most frequent first. */
  readonly others: ReadonlyMap<ActorId, number>;
}

/**
 * Counts what an actor's history can be narrowed to by `filterEntries`: kinds of tie, and other actors at the far end of a
 * tie or who speak. A choice under which nothing is left is not among them.
 */
export function entryChoices(entries: readonly EventEntry[], self: ActorId): EntryChoices {
  const kinds = new Map<string, number>();
  const others = new Map<ActorId, number>();
  for (const { steps, claims } of entries) {
    const told = [...steps.map(({ id }) => id), ...claims.map(({ tie }) => tie)];
    const keys = told.flatMap((id: TieId | undefined) => (id === undefined ? [] : (parseTieId(id) ?? [])));
    const actors = new Set([...keys.flatMap(({ a, b }) => [a, b]), ...claims.map(({ by }) => by)]);
    actors.delete(self);
    for (const kind of new Set(keys.map((key) => key.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const actor of actors) others.set(actor, (others.get(actor) ?? 0) + 1);
  }
  return { kinds: mostFirst(kinds), others: mostFirst(others) };
}

function mostFirst(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([, x], [, y]) => y - x));
}
