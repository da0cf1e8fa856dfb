import { daysInMonth, yearText } from './day.ts';
import type { EdtfMoment, Qualifier } from './edtfForm.ts';

/** What was read, or a sentence that says what is wrong. */
export type Read<Name extends string, Value> =
  | ({ readonly ok: true } & { readonly [K in Name]: Value })
  | { readonly ok: false; readonly problem: string };

const MOMENT = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%]?)$/;
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/**
 * Reads one date: a day, month, season, year, decade or century, with or without a qualifier behind it (EDTF levels
 * 0 and 1). Days that the Gregorian calendar does not have are refused.
 */
export function readMoment(text: string): Read<'moment', EdtfMoment> {
  const match = MOMENT.exec(text);
  if (!match) return refuse(describeProblem(text));
  const [, sign, digits = '', monthText, dayText, qualifier] = match;
  const width = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1;
  const magnitude = Number(digits.replaceAll('X', '0'));
  if (sign === '-' && digits === '0000') return refuse('There is no year -0000; the year before 0001 is 0000.');
  if (width > 1 && monthText) return refuse('A year with unspecified digits cannot have a month.');
  const years: readonly [number, number] =
    sign === '-' ? [-(magnitude + width - 1), Math.min(-magnitude, -1)] : [magnitude, magnitude + width - 1];
  const month = partOf(monthText);
  const day = partOf(dayText);
  const problem = monthProblem(years[0], month, day);
  return problem ? refuse(problem) : { ok: true, moment: { years, month, day, qualifier: qualifier as Qualifier } };
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

function partOf(text: string | undefined): number | 'X' | null {
  return text === undefined ? null : text === 'XX' ? 'X' : Number(text);
}

function monthProblem(year: number, month: number | 'X' | null, day: number | 'X' | null): string | null {
  if (month === null) return null;
  if (month === 'X') return typeof day === 'number' ? 'A day needs its month.' : null;
  const isSeason = month >= FIRST_SEASON && month <= LAST_SEASON;
  if (isSeason) return day === null ? null : `${month} is a season and cannot have a day.`;
  if (month < 1 || month > 12) return `There is no month ${String(month).padStart(2, '0')}.`;
  if (typeof day !== 'number') return null;
  const length = daysInMonth(year, month);
  if (day >= 1 && day <= length) return null;
  const monthName = `${yearText(year)}-${String(month).padStart(2, '0')}`;
  return `There is no day ${String(day).padStart(2, '0')} in ${monthName}, which has ${length} days.`;
}

function describeProblem(text: string): string {
  if (text === '') return 'A date is missing.';
  if (/\s/.test(text)) return 'A date has no spaces; write it as 2024-08-04.';
  if (/^[-+]?\d{4}-\d{2}-\d{2}T/.test(text)) return 'A date has no time of day; write it as 2024-08-04.';
  if (/^Y|^[-+]?\d{5,}/.test(text)) return 'The year must lie between -9999 and 9999.';
  if (text.startsWith('+')) return 'A year has no plus sign.';
  if (/x/.test(text)) return 'An unspecified digit is a capital X.';
  if (/^-?\d{1,3}(-|$)/.test(text)) return 'The year must have four digits.';
  if (/^-?\d{4}-(\d(-|$)|\d{2}-\d$)/.test(text)) return 'The month and the day must have two digits.';
  if (/[?~%]/.test(text)) return 'A qualifier (? ~ %) can only stand once, at the end of the whole date.';
  if (/X/.test(text)) return 'Only the last digits can be unspecified: 201X, 20XX, 2024-XX, 2024-08-XX.';
  return 'A date looks like 2024-08-04, 2024-08 or 2024.';
}
