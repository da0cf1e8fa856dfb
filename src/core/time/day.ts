/** A civil day as a whole number of days since 1970-01-01 in the proleptic Gregorian calendar, without time zone. */
export type Day = number;

/** A day by its parts. Years are astronomical (0 is 1 BC), months run from 1 to 12, days from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** −9999-01-01, the first day that a dataset can name. */
export const MIN_DAY: Day = -4_371_587;
/** 9999-12-31, the last day that a dataset can name. */
export const MAX_DAY: Day = 2_932_896;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether a year has a 29 February by the Gregorian rule, also before 1582. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts the days of a month (1 to 12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Numbers a civil day. The parts must name a day that exists.
 *
 * Eras of 400 years that begin on 1 March keep every intermediate number positive, so one formula serves all years
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/** Gives the parts of a numbered day; the inverse of `dayOf` (Hinnant, `civil_from_days`). */
export function civilOf(day: Day): CivilDate {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** Writes a year as EDTF does: four digits, a minus sign before year 0. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Writes a day as ISO 8601 `YYYY-MM-DD`, with a minus sign before year 0 as EDTF does. */
export function dayText(day: Day): string {
  const civil = civilOf(day);
  return `${yearText(civil.year)}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD` back; null when the text has another shape or names a day that does not exist. */
export function parseDayText(text: string): Day | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || match[1] === '-0000') return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : null;
}

/** Moves a day by whole months; the day of the month is cut to the month's end, the result to the days there are. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const count = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return Math.min(MAX_DAY, Math.max(MIN_DAY, dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)))));
}

/** Moves a day by whole years; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}
