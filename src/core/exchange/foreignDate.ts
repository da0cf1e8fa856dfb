import { civilOf, type Day, dayOf, daysInMonth, dayText, MAX_DAY, MIN_DAY, yearText } from '../time/day.ts';

/** A date of a foreign file as precise as it is there: a year is a year, never its first of January. */
export interface ForeignDate {
  /** EDTF, as a dataset writes it. */
  readonly text: string;
  /** The first and the last day that it can mean. */
  readonly first: Day;
  readonly last: Day;
  readonly unit: DateUnit;
}

/** How precise a date is; `other` for what EDTF can say beyond days, months and years. */
export type DateUnit = 'day' | 'month' | 'year' | 'other';

/** A day as a date. */
export function dateOfDay(day: Day): ForeignDate {
  return { text: dayText(day), first: day, last: day, unit: 'day' };
}

/** A month as a date. */
export function dateOfMonth(year: number, month: number): ForeignDate {
  const text = `${yearText(year)}-${String(month).padStart(2, '0')}`;
  return { text, first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)), unit: 'month' };
}

/** A year as a date. */
export function dateOfYear(year: number): ForeignDate {
  return { text: yearText(year), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), unit: 'year' };
}

/** One of the days from `first` to `last`. */
export function dateOfDays(first: Day, last: Day): ForeignDate {
  if (first >= last) return dateOfDay(last);
  return { text: `[${dayText(first)}..${dayText(last)}]`, first, last, unit: 'other' };
}

/**
 * The day, month or year next to a date, before it (−1) or after it (1): what an exclusive bound means. Null beyond the
 * years there are.
 */
export function neighbourOf(date: ForeignDate, step: -1 | 1): ForeignDate | null {
  const edge = step < 0 ? date.first - 1 : date.last + 1;
  if (edge < MIN_DAY || edge > MAX_DAY) return null;
  const { year, month } = civilOf(edge);
  switch (date.unit) {
    case 'year':
      return dateOfYear(year);
    case 'month':
      return dateOfMonth(year, month);
    case 'day':
    case 'other':
      return dateOfDay(edge);
  }
}
