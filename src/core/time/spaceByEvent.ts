import type { Day } from './day.ts';

/** How the days of an axis share its room where they do not all have as much. Both functions rise and undo each other. */
export interface DaySpacing {
  /** The place of a day, in places of equal room; days between two whole places share the room between them. */
  readonly placeOf: (day: number) => number;
  /** The day at a place, which may lie between two days. */
  readonly dayOf: (place: number) => number;
}

/** How many parts a span is cut into to see whether its events come in bursts, and how many of them are a fifth. */
const PARTS = 10;
const FIFTH = 2;
/** The share of the days of events in the busiest fifth of the span from which on they come in bursts. */
const BURST_SHARE = 0.5;
/** Of fewer days of events nobody can tell whether they come in bursts. */
const LEAST_DAYS = 20;

/**
 * Gives every day of events the same room: from each to the next it is one place, however long the quiet between them.
 * What lies before the first and after the last of them, up to the ends of the span, has one place too.
 *
 * `days` are the days of events in the span, each once and in order. Beyond the span a day is a place.
 */
export function spaceByEvent(days: readonly Day[], span: { readonly from: Day; readonly to: Day }): DaySpacing {
  const inner = days.filter((day) => day > span.from && day < span.to);
  const knots = Float64Array.from([span.from, ...inner, ...(span.to > span.from ? [span.to] : [])]);
  const last = knots.length - 1;
  return {
    placeOf: (day) => {
      const knot = countUpTo(knots, day) - 1;
      const start = knots[Math.max(0, knot)] ?? 0;
      const next = knots[knot + 1];
      if (knot < 0 || next === undefined) return Math.max(0, knot) + day - start;
      return knot + (day - start) / (next - start);
    },
    dayOf: (place) => {
      const knot = Math.min(last, Math.max(0, Math.floor(place)));
      const start = knots[knot] ?? 0;
      const next = knots[knot + 1];
      if (place < 0 || next === undefined) return start + place - knot;
      return start + (place - knot) * (next - start);
    },
  };
}

/**
 * The share of the days of events that falls into the busiest fifth of a span: the two fullest of ten equal parts. It
 * is 0.2 where they are evenly spread and 1 where all fall into a fifth of the time; 0 where there are none.
 */
export function shareInBusiestFifth(days: readonly Day[], span: { readonly from: Day; readonly to: Day }): number {
  const counts = new Int32Array(PARTS);
  for (const day of days) {
    const part = Math.min(PARTS - 1, Math.floor(((day - span.from) / (span.to - span.from + 1)) * PARTS));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  const fullest = [...counts].sort((a, b) => b - a).slice(0, FIFTH);
  return days.length === 0 ? 0 : fullest.reduce((sum, count) => sum + count, 0) / days.length;
}

/**
 * Tells whether days of events come in bursts, so that spacing by event shows what spacing by time crowds together:
 * half of them or more fall into the busiest fifth of the span, and they are twenty or more.
 */
export function isBursty(days: readonly Day[], span: { readonly from: Day; readonly to: Day }): boolean {
  return days.length >= LEAST_DAYS && shareInBusiestFifth(days, span) >= BURST_SHARE;
}

/** How many of the sorted days are not later than a day. */
function countUpTo(sorted: Float64Array, day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
