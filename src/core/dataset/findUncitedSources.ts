import type { Dataset } from '../model/dataset.ts';
import { excerptOf, type Finding } from './fault.ts';
import type { PathOf } from './pathOf.ts';

/** Finds sources that no event, claim or actor cites, and that no cited source relays. */
export function findUncitedSources(dataset: Dataset, pathOf: PathOf): Finding[] {
  const cited = new Set<string>();
  const cite = (ids: readonly string[]) => {
    for (const id of ids) {
      for (let next: string | undefined = id; next !== undefined && !cited.has(next); ) {
        cited.add(next);
        next = dataset.sources.get(next)?.via;
      }
    }
  };
  for (const { sources } of dataset.actors.values()) cite(sources);
  for (const { sources, claims } of dataset.events) {
    cite(sources);
    for (const claim of claims) cite(claim.sources);
  }
  return [...dataset.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      path: pathOf('sources', id),
      record: id,
      expected: 'an event, claim or actor that cites this source',
      found: `${excerptOf(id)}, which no one cites`,
    }));
}
