import type { ActorId } from '../model/actor.ts';
import { civilOf, type Day, MAX_DAY, MIN_DAY } from '../time/day.ts';
import { ticksBetween } from '../time/ticks.ts';
import type { GivenDates } from './differingFigures.ts';

/** One dating on a plot, in px. */
export interface DateBar {
  readonly by: ActorId;
  readonly given: GivenDates;
  /** The left end of the first day that it can mean. */
  readonly from: number;
  /** The left end of the first day that it means for certain. */
  readonly certainFrom: number;
  /** The right end of its last day. */
  readonly to: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

/** A label of the axis: the day of the month in the middle of its column, or else a date at the left end of its day. */
export interface DateTick {
  readonly day: Day;
  readonly x: number;
  readonly label: string;
}

/** Times along one axis of days. */
export interface DatesPlot {
  /** One for each speaker and each dating of theirs, in time. */
  readonly bars: readonly DateBar[];
  readonly ticks: readonly DateTick[];
  /** The left ends of the days where each has its own column; empty otherwise. */
  readonly columns: readonly number[];
}

/** The least width in px at which a day has a column and a number of its own. */
const LEAST_COLUMN = 22;

/**
 * Lays datings out as bars over the days that they mean, both ends counted. A dating that does not say when it began or
 * ended goes to the end of the axis; what somebody says twice stands once.
 */
export function plotDates(dates: readonly GivenDates[], width: number, lang: string): DatesPlot {
  const told = new Map(dates.map((given) => [JSON.stringify([given.by, given.dates.text]), given]));
  const spans = [...told.values()].map((given) => ({ given, ...spanOf(given) }));
  const known = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day > MIN_DAY && day < MAX_DAY);
  if (known.length === 0) return { bars: [], ticks: [], columns: [] };
  const from = Math.min(...known);
  const end = Math.max(...known) + 1;
  const clamp = (day: Day) => Math.min(end, Math.max(from, day));
  const xOf = (day: Day) => ((clamp(day) - from) / (end - from)) * width;
  const days = end - from;
  const hasColumns = days * LEAST_COLUMN <= width;
  return {
    bars: spans.map(({ given, first, certain, last }) => ({
      by: given.by,
      given,
      from: xOf(first),
      certainFrom: xOf(Math.min(certain, last)),
      to: xOf(last + 1),
      isOpenStart: first === MIN_DAY,
      isOpenEnd: last === MAX_DAY,
    })),
    ticks: hasColumns
      ? Array.from({ length: days }, (_, n) => ({
          day: from + n,
          x: xOf(from + n) + width / days / 2,
          label: String(civilOf(from + n).day),
        }))
      : ticksBetween(from, end - 1, width, lang).map(({ day, label }) => ({ day, x: xOf(day), label })),
    columns: hasColumns ? Array.from({ length: days }, (_, n) => xOf(from + n)) : [],
  };
}

function spanOf({ dates: { earliest, latest, end } }: GivenDates) {
  return { first: earliest, certain: latest, last: end ?? latest };
}
