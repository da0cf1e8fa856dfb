import type { Dataset } from '../model/dataset.ts';
import { type Day, MIN_DAY } from '../time/day.ts';

/**
 * The first day after a given one on which some event begins, by the earliest day of each; null after the last.
 *
 * An event without a known beginning (`../2024`) is on no day, so no step stops at it.
 */
export function nextEventDay(dataset: Pick<Dataset, 'events'>, day: Day): Day | null {
  const index = countEventsUpTo(dataset, Math.max(day, MIN_DAY));
  return dataset.events[index]?.date.earliest ?? null;
}

/** The last day before a given one on which some event begins; null before the first. */
export function previousEventDay(dataset: Pick<Dataset, 'events'>, day: Day): Day | null {
  const earlier = dataset.events[countEventsUpTo(dataset, day - 1) - 1]?.date.earliest ?? MIN_DAY;
  return earlier === MIN_DAY ? null : earlier;
}

/** The indexes of the events that begin on a day, by the earliest day of each, in order. */
export function eventsOn(dataset: Pick<Dataset, 'events'>, day: Day): number[] {
  const start = countEventsUpTo(dataset, day - 1);
  return Array.from({ length: countEventsUpTo(dataset, day) - start }, (_, offset) => start + offset);
}

function countEventsUpTo({ events }: Pick<Dataset, 'events'>, day: Day): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.date.earliest ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
