import { dayText, MAX_DAY } from '../time/day.ts';
import { dateOfDay, dateOfDays, type ForeignDate } from './foreignDate.ts';

/** The date of a change that a spell makes; observed when the spell only tells that it was so by then. */
export interface ChangeDate {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly isObserved: boolean;
}

/** What is wrong with a spell's two dates; null when it held on one day at least. */
export function orderFault(start: ForeignDate, end: ForeignDate): 'ends-before-start' | 'empty-spell' | null {
  if (end.last >= start.first) return null;
  return end.last === start.first - 1 ? 'empty-spell' : 'ends-before-start';
}

/** The date on which a spell began: no later than the last day on which it held. */
export function beginningOf(start: ForeignDate, end: ForeignDate | null): ForeignDate {
  return end === null || start.last <= end.last ? start : dateOfDays(start.first, end.last);
}

/**
 * The date on which a spell was over, whose last day, month or year is `end`: the day after a day, some day of a month
 * or year, but after the spell began. A spell within one month or year was over by the end of it; that is a state seen
 * then and not an act. Null at the end of all days.
 */
export function endingOf(start: ForeignDate | null, end: ForeignDate): ChangeDate | null {
  if (end.last >= MAX_DAY) return null;
  if (end.unit === 'day') return changeDate(dateOfDay(end.last + 1), false);
  if (start === null || end.first > start.last) return changeDate(end, false);
  if (start.last < end.last) return changeDate(dateOfDays(start.last + 1, end.last), false);
  const text = `[${dayText(end.last)}..${dayText(end.last + 1)}]`;
  return { text, first: end.last, last: end.last + 1, isObserved: true };
}

/** A date as that of a change. */
export function changeDate({ text, first, last }: ForeignDate, isObserved: boolean): ChangeDate {
  return { text, first, last, isObserved };
}
