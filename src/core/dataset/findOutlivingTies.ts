import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { excerptOf, type Finding } from './fault.ts';
import type { PathOf } from './pathOf.ts';

/**
 * Finds ties that outlive an actor: the actor has an end, and some tie of its is never broken off or ended by then.
 * Succession is exempt, for it is how an actor's end is told.
 */
export function findOutlivingTies(dataset: Dataset, pathOf: PathOf): Finding[] {
  const mortal = [...dataset.actors.values()].filter(({ to }) => to !== undefined);
  if (mortal.length === 0) return [];
  const living = new Map<string, Set<string>>(mortal.map(({ id }) => [id, new Set()]));
  for (const { changes, date } of dataset.events) {
    for (const { tie, status } of changes) {
      const key = dataset.ties.get(tie);
      if (!key || key.kind === 'succession') continue;
      const stance = dataset.vocabulary.get(key.kind)?.statuses.get(status)?.stance;
      const isOver = stance === 'ended' || stance === 'severed';
      for (const end of [key.a, key.b]) {
        if (isOver && date.earliest <= lastDayOf(dataset.actors.get(end))) living.get(end)?.delete(tie);
        else if (!isOver) living.get(end)?.add(tie);
      }
    }
  }
  return mortal.flatMap((actor) =>
    [...(living.get(actor.id) ?? [])].map((tie) => ({
      path: [...pathOf('actors', actor.id), 'to'],
      record: actor.id,
      expected: 'an end of each of its ties by then',
      found: `${excerptOf(tie)}, which goes on`,
    })),
  );
}

function lastDayOf(actor: Actor | undefined): number {
  return actor?.to ? (actor.to.end ?? actor.to.latest) : Number.POSITIVE_INFINITY;
}
