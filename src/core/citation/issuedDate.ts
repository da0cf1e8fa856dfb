import type { Source } from '../model/source.ts';
import { type Day, dayOf } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';

/** The first day that a date of issue can mean, and how much of it is known; null for a source without date. */
export function issuedDay(
  source: Pick<Source, 'issued'>,
): { readonly day: Day; readonly precision: 'day' | 'month' | 'year' } | null {
  const [year, month, day] = source.issued ?? [];
  if (year === undefined) return null;
  const precision = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  return { day: dayOf(year, month ?? 1, day ?? 1), precision };
}

/** Writes a date of issue as precisely as it is known: `6 August 2024`, `August 2024`, `2024`; null for none. */
export function formatIssue(source: Pick<Source, 'issued'>, locale: string): string | null {
  const issued = issuedDay(source);
  return issued && formatDay(issued.day, locale, issued.precision === 'day' ? 'long' : issued.precision);
}

/** Writes a date of issue with its year first, as APA has it: `2024, August 6`; null for none. */
export function formatIssueYearFirst(source: Pick<Source, 'issued'>, locale: string): string | null {
  const issued = issuedDay(source);
  return issued && (issued.precision === 'year' ? formatDay(issued.day, locale, 'year') : yearFirst());

  function yearFirst(): string {
    if (issued === null) return '';
    const style = issued.precision === 'day' ? 'longDayMonth' : 'longMonth';
    return `${formatDay(issued.day, locale, 'year')}, ${formatDay(issued.day, locale, style)}`;
  }
}
