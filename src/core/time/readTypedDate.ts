import { type Day, dayOf, daysInMonth, parseDayText } from './day.ts';

/** The days that a typed date means, both counted; the same when it names one day. */
export interface TypedDate {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads what a reader types to go somewhere: a day `2024-08-06`, a month `2024-08` or a year `2024` (ISO 8601-1, 5.2;
 * a minus sign before year 0), whatever hyphens a word processor made of it. Null for anything else and for days that do not exist.
 */
export function readTypedDate(text: string): TypedDate | null {
  const trimmed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  const day = parseDayText(trimmed);
  if (day !== null) return { from: day, to: day };
  const match = /^(-?\d{4})(?:-(\d{2}))?$/.exec(trimmed);
  if (!match || match[1] === '-0000') return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  const length = daysInMonth(year, month);
  return length === 0 ? null : { from: dayOf(year, month, 1), to: dayOf(year, month, length) };
}
