import type { Dataset } from '../core/model/dataset.ts';
import { type Day, MAX_DAY, MIN_DAY } from '../core/time/day.ts';
import type { EdtfDate } from '../core/time/edtfDate.ts';

/** The days a reader can move over, both ends included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
  readonly clamp: (day: Day) => Day;
}

function firstDay({ earliest }: EdtfDate): Day | null {
  return earliest > MIN_DAY ? earliest : null;
}

function lastDay({ latest, end }: EdtfDate): Day | null {
  if (end !== null && end < MAX_DAY) return end;
  return latest < MAX_DAY ? latest : null;
}

/**
 * The span of a dataset: its coverage, or else from its first event to the last day of its last one; a single day,
 * 1970-01-01, when it says nothing of time at all. Beginnings and ends that nobody knows do not count.
 */
export function spanOf({ coverage, events }: Dataset): DaySpan {
  let first = MAX_DAY;
  let last = MIN_DAY;
  for (const { date } of events) {
    const start = firstDay(date);
    first = Math.min(first, start ?? MAX_DAY);
    last = Math.max(last, lastDay(date) ?? start ?? MIN_DAY);
  }
  const from = (coverage.from && firstDay(coverage.from)) ?? (first < MAX_DAY ? first : 0);
  const to = Math.max(from, (coverage.to && lastDay(coverage.to)) ?? last);
  return { from, to, clamp: (day) => Math.min(to, Math.max(from, day)) };
}
