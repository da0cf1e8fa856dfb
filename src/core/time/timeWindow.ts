import type { Day } from './day.ts';

/** The stretch of days that an axis shows; the ends may lie between two days. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The fewest days that an axis shows, unless there are fewer. */
const LEAST_DAYS = 12;
/** How far from the edge, as a share of the window, a day stands that the window followed. */
const MARGIN = 0.12;

/** The place of a day on an axis in px from its left end. */
export function xOf({ from, to }: TimeWindow, width: number, day: Day): number {
  return ((day - from) / lengthOf({ from, to })) * width;
}

/** The day nearest to a place on an axis; places beyond its ends count as its ends. */
export function dayAt({ from, to }: TimeWindow, width: number, x: number): Day {
  const share = width > 0 ? Math.min(1, Math.max(0, x / width)) : 0;
  const day = Math.round(from + share * lengthOf({ from, to }));
  return Math.min(Math.floor(to), Math.max(Math.ceil(from), day));
}

/** Tells whether a window shows less than all the days there are. */
export function isZoomed(window: TimeWindow, all: TimeWindow): boolean {
  return window.from > all.from || window.to < all.to;
}

/**
 * Shows `factor` times as many days, and no more than there are; a day inside keeps its place on the axis unless the
 * window would pass an end.
 */
export function zoomWindow(window: TimeWindow, all: TimeWindow, factor: number, day: number): TimeWindow {
  const whole = all.to - all.from;
  const days = Math.min(whole, Math.max(Math.min(LEAST_DAYS, whole), (window.to - window.from) * factor));
  const share = (day - window.from) / lengthOf(window);
  return placed(day - share * days, days, all);
}

/** Moves a window by days, at most up to the ends. */
export function panWindow(window: TimeWindow, all: TimeWindow, days: number): TimeWindow {
  return placed(window.from + days, window.to - window.from, all);
}

/** Moves a window just so far that it shows a day: near the edge that the day left by, or in the middle after a leap. */
export function followDay(window: TimeWindow, all: TimeWindow, day: Day): TimeWindow {
  const { from, to } = window;
  if (day >= from && day <= to) return window;
  const days = to - from;
  const isLeap = day < from - days || day > to + days;
  const share = isLeap ? 0.5 : day < from ? MARGIN : 1 - MARGIN;
  return placed(day - share * days, days, all);
}

function placed(from: number, days: number, all: TimeWindow): TimeWindow {
  const start = Math.max(all.from, Math.min(all.to - days, from));
  return { from: start, to: start + days };
}

/** A window of a single day is drawn as if it had a length. */
function lengthOf({ from, to }: TimeWindow): number {
  return Math.max(1, to - from);
}
