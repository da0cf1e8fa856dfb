import type { Dataset } from '../model/dataset.ts';
import type { Placed } from './checkShape.ts';
import type { RawFrame } from './datasetSchema.ts';
import type { RawEvent } from './eventSchema.ts';
import type { Finding } from './fault.ts';
import { findBareLabels } from './findBareLabels.ts';
import { findClashes } from './findClashes.ts';
import { findIdleEvents } from './findIdleEvents.ts';
import { findOddExtensions } from './findOddExtensions.ts';
import { findOutlivingTies } from './findOutlivingTies.ts';
import { findUncitedSources } from './findUncitedSources.ts';
import { findVoidClaims } from './findVoidClaims.ts';
import type { PathOf } from './pathOf.ts';
import { readLandmarks } from './readLandmarks.ts';

type PlacedRecord = Placed<{ readonly id: string }>;

/** Finds what is allowed and yet most often a slip of the author. */
export function findWarnings(
  dataset: Dataset,
  placed: Readonly<Record<'actors' | 'sources', readonly PlacedRecord[]>> & {
    readonly events: readonly Placed<RawEvent>[];
    readonly frame: RawFrame;
  },
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
    ...findOddExtensions(dataset, placed.events),
    ...findOddLandmarks(dataset, placed.frame),
  ];
}

function findOddLandmarks({ eventById }: Dataset, frame: RawFrame): Finding[] {
  const oddities: Finding[] = [];
  readLandmarks(frame, eventById, oddities);
  return oddities;
}

function indexOf(placed: readonly PlacedRecord[]): ReadonlyMap<string, number> {
  return new Map(placed.map(({ raw, index }) => [raw.id, index]));
}
