import { nextEventDay, previousEventDay } from '../core/history/eventDays.ts';
import type { Day } from '../core/time/day.ts';
import type { EntenteState } from './ententeState.ts';

type Place = Pick<EntenteState, 'dataset' | 'span' | 'day'>;

/** The day that a step to the next event leads to; null when there is nowhere further to go. Never leaves the span. */
export function nextStop({ dataset, span, day }: Place): Day | null {
  const next = nextEventDay(dataset, day);
  if (next === null) return null;
  const stop = span.clamp(next);
  return stop > day ? stop : null;
}

/** The day that a step to the previous event leads to; null when there is nowhere further back to go. */
export function previousStop({ dataset, span, day }: Place): Day | null {
  const previous = previousEventDay(dataset, day);
  if (previous === null) return null;
  const stop = span.clamp(previous);
  return stop < day ? stop : null;
}

/**
 * The event day nearest to a day, if it is at most `reach` away; else the day itself. Distances are in days, or between
 * the places that `placeOf` gives to days.
 */
export function stopNear(
  { dataset, span }: Pick<EntenteState, 'dataset' | 'span'>,
  day: Day,
  reach: number,
  placeOf: (day: Day) => number = (one) => one,
): Day {
  const distanceOf = (stop: Day) => Math.abs(placeOf(stop) - placeOf(day));
  const near = [previousEventDay(dataset, day + 1), nextEventDay(dataset, day)].filter(
    (stop) => stop !== null && distanceOf(stop) <= reach && span.clamp(stop) === stop,
  ) as Day[];
  return near.sort((a, b) => distanceOf(a) - distanceOf(b))[0] ?? day;
}
