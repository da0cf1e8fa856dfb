import type { Day } from './day.ts';

/**
 * What an EDTF text (ISO 8601-2, levels 0–1 and the level-2 sets) says about the day on which something took effect.
 *
 * The effect is *possible* from `earliest` and *certain* from `latest`; both are equal for an exact day. Of a duration
 * `a/b` these are the bounds of its first day, and `end` is the last day it can have lasted to.
 */
export interface EdtfDate {
  /** The text as written. */
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
  /** Last possible day of a duration (`MAX_DAY` when open); null when the text is neither an interval nor `{a,b}`. */
  readonly end: Day | null;
  /** True when the first day is coarse, qualified (`~ ? %`) or one of a set; always when `earliest` and `latest` differ. */
  readonly isUncertain: boolean;
}

/** By how many days `~`, `?` and `%` widen a date on each side, for each precision. */
export interface Tolerance {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}
