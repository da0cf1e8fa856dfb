import type { Event, EventId } from '../../core/model/event.ts';

/** How many events a file has gained, lost and altered since it was read before. */
export interface EventChanges {
  readonly added: number;
  readonly removed: number;
  readonly altered: number;
}

/** Counts what is different between the events of two readings of a file, event by event by id. */
export function countEventChanges(
  before: ReadonlyMap<EventId, Event>,
  after: ReadonlyMap<EventId, Event>,
): EventChanges {
  const pairs = [...after].map(([id, event]) => [before.get(id), event] as const);
  const kept = pairs.filter(([former]) => former !== undefined);
  return {
    added: pairs.length - kept.length,
    removed: before.size - kept.length,
    altered: kept.filter(([former, event]) => JSON.stringify(former) !== JSON.stringify(event)).length,
  };
}
