import type { Day } from './day.ts';
import type { DaySpacing } from './spaceByEvent.ts';

/** The stretch of days that an axis shows; the ends may lie between two days. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
  /** How the days share the room; left out where each has as much as any other. */
  readonly spacing?: DaySpacing;
}

/** The fewest days that an axis shows, unless there are fewer. */
const LEAST_DAYS = 12;
/** The fewest places that an axis shows where each has the room of a day of events. */
const LEAST_PLACES = 6;
/** How far from the edge, as a share of the window, a day stands that the window followed. */
const MARGIN = 0.12;
/** A window that ends so near to the last of all days shows that day. */
const NEARLY = 1e-6;

/** The place of a day on an axis in px from its left end. */
export function xOf(window: TimeWindow, width: number, day: number): number {
  return ((placeOf(window, day) - placeOf(window, window.from)) / roomOf(window)) * width;
}

/** The day nearest to a place on an axis; places beyond its ends count as its ends. */
export function dayAt(window: TimeWindow, width: number, x: number): Day {
  const share = width > 0 ? Math.min(1, Math.max(0, x / width)) : 0;
  const day = Math.round(dayOfPlace(window, placeOf(window, window.from) + share * roomOf(window)));
  return Math.min(Math.floor(window.to), Math.max(Math.ceil(window.from), day));
}

/**
 * How many places share the room of a window: days, or where it is spaced by event the days of events. A window of a
 * single day is drawn as if it had a length.
 */
export function roomOf(window: TimeWindow): number {
  return Math.max(1, placeOf(window, window.to) - placeOf(window, window.from));
}

/** Tells whether a window shows less than all the days there are. */
export function isZoomed(window: TimeWindow, all: TimeWindow): boolean {
  return window.from > all.from || window.to < all.to;
}

/**
 * Shows `factor` times as many places, and no more than there are; a day inside keeps its place on the axis unless the
 * window would pass an end.
 */
export function zoomWindow(window: TimeWindow, all: TimeWindow, factor: number, day: number): TimeWindow {
  const whole = placeOf(window, all.to) - placeOf(window, all.from);
  const least = Math.min(window.spacing ? LEAST_PLACES : LEAST_DAYS, whole);
  const present = placeOf(window, window.to) - placeOf(window, window.from);
  const room = Math.min(whole, Math.max(least, present * factor));
  const share = (placeOf(window, day) - placeOf(window, window.from)) / roomOf(window);
  return placed(window, all, placeOf(window, day) - share * room, room);
}

/** Moves a window by places (days, where it is not spaced by event), at most up to the ends. */
export function panWindow(window: TimeWindow, all: TimeWindow, places: number): TimeWindow {
  const from = placeOf(window, window.from);
  return placed(window, all, from + places, placeOf(window, window.to) - from);
}

/** Moves one end of a window to a day, at most up to the end of all days or so near to its other end as zooming goes. */
export function stretchWindow(window: TimeWindow, all: TimeWindow, end: 'from' | 'to', day: number): TimeWindow {
  const [first, last] = [placeOf(window, all.from), placeOf(window, all.to)];
  const least = Math.min(window.spacing ? LEAST_PLACES : LEAST_DAYS, last - first);
  const [from, to] = [placeOf(window, window.from), placeOf(window, window.to)];
  const asked = placeOf(window, day);
  const start = end === 'from' ? Math.max(first, Math.min(asked, to - least)) : from;
  const stop = end === 'to' ? Math.min(last, Math.max(asked, from + least)) : to;
  return placed(window, all, start, stop - start);
}

/** Moves a window just so far that it shows a day: near the edge that the day left by, or in the middle after a leap. */
export function followDay(window: TimeWindow, all: TimeWindow, day: Day): TimeWindow {
  const { from, to } = window;
  if (day >= from && day <= to) return window;
  const place = placeOf(window, day);
  const [start, stop] = [placeOf(window, from), placeOf(window, to)];
  const room = stop - start;
  const isLeap = place < start - room || place > stop + room;
  const share = isLeap ? 0.5 : day < from ? MARGIN : 1 - MARGIN;
  return placed(window, all, place - share * room, room);
}

/** Widens a window just so far that it shows a day too, near its edge. */
export function includeDay(window: TimeWindow, all: TimeWindow, day: Day): TimeWindow {
  if (day >= window.from && day <= window.to) return window;
  const [end, other] = day < window.from ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const place = placeOf(window, day);
  const margin = ((place - placeOf(window, window[other])) * MARGIN) / (1 - MARGIN);
  return stretchWindow(window, all, end, dayOfPlace(window, place + margin));
}

function placed(window: TimeWindow, all: TimeWindow, from: number, room: number): TimeWindow {
  const [first, last] = [placeOf(window, all.from), placeOf(window, all.to)];
  const start = Math.max(first, Math.min(last - room, from));
  return {
    ...window,
    from: dayOfPlace(window, start),
    to: start + room > last - NEARLY ? all.to : dayOfPlace(window, start + room),
  };
}

function placeOf({ spacing }: TimeWindow, day: number): number {
  return spacing ? spacing.placeOf(day) : day;
}

function dayOfPlace({ spacing }: TimeWindow, place: number): number {
  return spacing ? spacing.dayOf(place) : place;
}
