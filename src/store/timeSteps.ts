import { addMonths, addYears, type Day } from '../core/time/day.ts';
import { changeStops } from './changeStops.ts';
import type { EntenteState } from './ententeState.ts';
import { nextStop, previousStop } from './eventStops.ts';
import { eventDaysIn, type LoopPeriod } from './timeControl.ts';

/** What decides where a step leads to. */
export type StepPlace = Pick<EntenteState, 'dataset' | 'history' | 'filters' | 'span' | 'day' | 'time'>;

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

/** The day that a step on leads to, by the chosen unit; null when there is nowhere further to go. */
export function nextStep(place: StepPlace): Day | null {
  const { span, day, time } = place;
  switch (time.unit) {
    case 'event':
      return nextStop(place);
    case 'change': {
      const stops = changeStops(place);
      return within(place, stops[countUpTo(stops, day)]);
    }
    case 'day':
    case 'month':
    case 'year':
      return day < span.to ? span.clamp(moved(day, time.unit, 1)) : null;
  }
}

/** The day that a step back leads to, by the chosen unit; null when there is nowhere further to go. */
export function previousStep(place: StepPlace): Day | null {
  const { span, day, time } = place;
  switch (time.unit) {
    case 'event':
      return previousStop(place);
    case 'change': {
      const stops = changeStops(place);
      return within(place, stops[countUpTo(stops, day - 1) - 1]);
    }
    case 'day':
    case 'month':
    case 'year':
      return day > span.from ? span.clamp(moved(day, time.unit, -1)) : null;
  }
}

/** How many steps lead through a period, by the chosen unit. */
export function countSteps(place: StepPlace, { from, to }: LoopPeriod): number {
  switch (place.time.unit) {
    case 'event':
      return eventDaysIn(place.dataset, { from, to }).length;
    case 'change': {
      const stops = changeStops(place);
      return countUpTo(stops, to) - countUpTo(stops, from - 1);
    }
    case 'day':
      return to - from;
    case 'month':
      return Math.ceil((to - from) / DAYS_PER_MONTH);
    case 'year':
      return Math.ceil((to - from) / DAYS_PER_YEAR);
  }
}

function moved(day: Day, unit: 'day' | 'month' | 'year', count: number): Day {
  if (unit === 'day') return day + count;
  return unit === 'month' ? addMonths(day, count) : addYears(day, count);
}

/** A stop that the dataset does not cover is its first or last day instead, unless the reader is there already. */
function within({ span, day }: StepPlace, stop: Day | undefined): Day | null {
  if (stop === undefined) return null;
  const clamped = span.clamp(stop);
  return clamped === day ? null : clamped;
}

/** How many of the sorted days are not later than a day. */
function countUpTo(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
