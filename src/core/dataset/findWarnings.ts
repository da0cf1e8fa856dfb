import type { Dataset } from '../model/dataset.ts';
import type { Finding } from './fault.ts';
import { findBareLabels } from './findBareLabels.ts';
import { findClashes } from './findClashes.ts';
import { findIdleEvents } from './findIdleEvents.ts';
import { findOutlivingTies } from './findOutlivingTies.ts';
import { findUncitedSources } from './findUncitedSources.ts';
import { findVoidClaims } from './findVoidClaims.ts';
import type { PathOf } from './pathOf.ts';

interface Placed {
  readonly raw: { readonly id: string };
  readonly index: number;
}

/** Finds what is allowed and yet most often a slip of the author. */
export function findWarnings(
  dataset: Dataset,
  placed: Readonly<Record<'actors' | 'sources' | 'events', readonly Placed[]>>,
): Finding[] {
  const indexes = {
    actors: indexOf(placed.actors),
    sources: indexOf(placed.sources),
    events: indexOf(placed.events),
  };
  const pathOf: PathOf = (list, id) => [list, indexes[list].get(id) ?? 0];
  return [
    ...findIdleEvents(dataset, pathOf),
    ...findOutlivingTies(dataset, pathOf),
    ...findVoidClaims(dataset, pathOf),
    ...findBareLabels(dataset, pathOf),
    ...findUncitedSources(dataset, pathOf),
    ...findClashes(dataset, pathOf),
  ];
}

function indexOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  return new Map(placed.map(({ raw, index }) => [raw.id, index]));
}
