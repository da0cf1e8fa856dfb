import type { Dataset } from '../model/dataset.ts';
import type { Event, EventId } from '../model/event.ts';

/** The events next to another one in time. */
export interface EventNeighbours {
  readonly previous: Event | null;
  readonly next: Event | null;
}

/** Finds what comes before and after an event in the order of the fold; neither for an event that is not there. */
export function eventNeighbours({ events }: Pick<Dataset, 'events'>, id: EventId): EventNeighbours {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) return { previous: null, next: null };
  return { previous: events[index - 1] ?? null, next: events[index + 1] ?? null };
}
