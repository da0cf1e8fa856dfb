import type { Day } from './day.ts';
import { dayAt, type TimeWindow, xOf } from './timeWindow.ts';

/** An axis as it is drawn: which days it shows over how many px, and the way there and back. */
export interface TimeScale {
  readonly window: TimeWindow;
  readonly width: number;
  /** The place of a day in px from the left end; days that are not shown lie beyond the ends. */
  readonly xOf: (day: number) => number;
  /** The shown day nearest to a place. */
  readonly dayAt: (x: number) => Day;
}

/** Makes the scale of a window that is drawn so many px wide. */
export function scaleOf(window: TimeWindow, width: number): TimeScale {
  return {
    window,
    width,
    xOf: (day) => xOf(window, width, day),
    dayAt: (x) => dayAt(window, width, x),
  };
}
