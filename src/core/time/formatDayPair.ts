import { civilOf, type Day } from './day.ts';
import { formatDay } from './formatDay.ts';

/** Writes the way from one day to another, with the year once where it is the same: `3 August → 6 August 2024`. */
export function formatDayPair(from: Day, to: Day, lang: string): string {
  const isSameYear = civilOf(from).year === civilOf(to).year;
  return `${formatDay(from, lang, isSameYear ? 'longDayMonth' : 'long')} → ${formatDay(to, lang, 'long')}`;
}
