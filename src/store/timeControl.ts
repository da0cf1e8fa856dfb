import type { Dataset } from '../core/model/dataset.ts';
import type { Day } from '../core/time/day.ts';
import { isBursty, spaceByEvent } from '../core/time/spaceByEvent.ts';
import { followDay, includeDay, isZoomed, type TimeWindow } from '../core/time/timeWindow.ts';
import type { EntenteState } from './ententeState.ts';
import type { DaySpan } from './spanOf.ts';

/** What a step goes to: the next act, the next change of a tie that is shown, or a day, month or year on. */
export const STEP_UNITS = ['event', 'change', 'day', 'month', 'year'] as const;
/** What a step goes to. */
export type StepUnit = (typeof STEP_UNITS)[number];
/** How many times as fast as usual playback can go. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
/** How many times as fast as usual playback goes. */
export type Speed = (typeof SPEEDS)[number];
/** How the axis shares its room: as much for each day, or as much for each day of events. */
export type Spacing = 'time' | 'event';

/** The stretch of days that playback goes through again and again, both ends counted. */
export interface LoopPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** How the reader moves through time: what the axis shows, what a step goes to, and how playback runs. */
export interface TimeControl {
  readonly window: TimeWindow;
  readonly unit: StepUnit;
  readonly speed: Speed;
  /** null while playback ends with the last step. */
  readonly loop: LoopPeriod | null;
}

/** The control of time as it is when a dataset opens: the whole span, by events, at the usual speed. */
export function openingTime({ from, to }: DaySpan): TimeControl {
  return { window: { from, to }, unit: 'event', speed: 1, loop: null };
}

/** The days of a span on which some event begins, each once and in order. */
export function eventDaysIn({ events }: Pick<Dataset, 'events'>, { from, to }: LoopPeriod): readonly Day[] {
  const days: Day[] = [];
  for (const { date } of events) {
    const day = date.earliest;
    if (day >= from && day <= to && day !== days.at(-1)) days.push(day);
  }
  return days;
}

/** Tells whether spacing by event is of use: whether the events of the dataset come in bursts. */
export function isSpacingOffered({ dataset, span }: Pick<EntenteState, 'dataset' | 'span'>): boolean {
  return isBursty(eventDaysIn(dataset, span), span);
}

/** Spaces the axis anew; it goes on showing the same days. */
export function spacedBy({ dataset, span, time }: EntenteState, spacing: Spacing): TimeControl {
  const { from, to } = time.window;
  const days = spacing === 'event' ? spaceByEvent(eventDaysIn(dataset, span), span) : null;
  return { ...time, window: days ? { from, to, spacing: days } : { from, to } };
}

/**
 * What a loop would go through: from the one to the other of two days that are compared, else what the axis shows when
 * it is zoomed, else everything.
 */
export function periodToLoop({ span, day, since, time }: EntenteState): LoopPeriod {
  if (since !== null && since !== day) return { from: Math.min(day, since), to: Math.max(day, since) };
  const { window } = time;
  if (!isZoomed(window, span)) return { from: span.from, to: span.to };
  return { from: Math.ceil(window.from), to: Math.floor(window.to) };
}

/** Keeps the days that are looked at on the axis: it follows the day, and widens to show a new day to compare with. */
export function followedTime(before: EntenteState, next: Pick<EntenteState, 'day' | 'since' | 'span'>): TimeControl {
  const { time } = before;
  let { window } = time;
  if (next.day !== before.day) window = followDay(window, next.span, next.day);
  if (next.since !== null && next.since !== before.since) window = includeDay(window, next.span, next.since);
  return window === time.window ? time : { ...time, window };
}
