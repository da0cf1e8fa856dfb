import type { Event } from '../../core/model/event.ts';
import { MAX_DAY, MIN_DAY } from '../../core/time/day.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { LASTING_STEP, LASTING_TOP } from './axisSize.ts';

/** An event that lasted, and the row it is drawn in. */
export interface LastingEvent {
  readonly from: number;
  /** The day on which it had certainly begun. */
  readonly begun: number;
  readonly to: number;
  readonly row: number;
}

const ROWS = 2;
const THICKNESS = 2;
/** What is shorter than this, in px, is no bar: the mark of its first day says as much. */
const SHORTEST = 4;

/** The events of more than a day whose beginning and end are known, in rows in which they do not cover each other if there is room. */
export function layLastingEvents(events: readonly Event[]): readonly LastingEvent[] {
  const free = new Array<number>(ROWS).fill(Number.NEGATIVE_INFINITY);
  return events.flatMap(({ date: { earliest, latest, end } }) => {
    if (end === null || end >= MAX_DAY || earliest <= MIN_DAY || end <= earliest) return [];
    const row = Math.max(
      0,
      free.findIndex((day) => day < earliest),
    );
    free[row] = Math.max(free[row] ?? end, end);
    return { from: earliest, begun: Math.min(latest, end), to: end, row };
  });
}

/** Traces events that lasted as thin bars along a scale: where they were certainly going on, and where they may have begun. */
export function traceLastingEvents(
  events: readonly LastingEvent[],
  { window, width, xOf }: TimeScale,
): { readonly certain: string; readonly possible: string } {
  let certain = '';
  let possible = '';
  for (const { from, begun, to, row } of events) {
    if (to < window.from || from > window.to) continue;
    const y = LASTING_TOP + row * LASTING_STEP;
    const place = (day: number) => Math.round(Math.min(width, Math.max(0, xOf(day))));
    const [start, middle, stop] = [place(from), place(begun), place(to + 1)];
    if (stop - start < SHORTEST) continue;
    if (middle > start) possible += `M${start} ${y}h${middle - start}v${THICKNESS}h${start - middle}z`;
    certain += `M${middle} ${y}h${stop - middle}v${THICKNESS}h${middle - stop}z`;
  }
  return { certain, possible };
}
