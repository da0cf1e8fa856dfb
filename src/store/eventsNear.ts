import { eventsOn, nextEventDay } from '../core/history/eventDays.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { Event } from '../core/model/event.ts';
import { type Day, MAX_DAY } from '../core/time/day.ts';

/** Some events of a run of days, in order, and how many more there are. */
export interface NearEvents {
  readonly events: readonly Event[];
  readonly more: number;
}

/**
 * The events that began before a day and that the record says were still going on then, the latest first and at most
 * `limit`; what has no recorded end is left out.
 */
export function eventsUnderWay(dataset: Pick<Dataset, 'events'>, day: Day, limit: number): readonly Event[] {
  const isUnderWay = ({ date }: Event) => date.end !== null && date.end < MAX_DAY && date.end >= day;
  const found: Event[] = [];
  for (let place = dataset.events.length - 1; place >= 0 && found.length < limit; place--) {
    const event = dataset.events[place];
    if (event && event.date.earliest < day && isUnderWay(event)) found.push(event);
  }
  return found;
}

/** The events that begin in a run of days, both ends counted; when there are more than `limit`, those nearest to a day. */
export function eventsNear(
  dataset: Pick<Dataset, 'events'>,
  run: { readonly from: Day; readonly to: Day },
  day: Day,
  limit: number,
): NearEvents {
  const found: Event[] = [];
  for (let next = nextEventDay(dataset, run.from - 1); next !== null && next <= run.to; ) {
    found.push(...eventsOn(dataset, next).flatMap((index) => dataset.events[index] ?? []));
    next = nextEventDay(dataset, next);
  }
  const distanceOf = ({ date }: Event) => Math.abs(date.earliest - day);
  const nearest = new Set([...found].sort((a, b) => distanceOf(a) - distanceOf(b)).slice(0, limit));
  return { events: found.filter((event) => nearest.has(event)), more: found.length - nearest.size };
}
