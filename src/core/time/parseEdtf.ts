import { type Day, dayOf, daysInMonth, MAX_DAY, MIN_DAY, parseDayText } from './day.ts';
import type { EdtfDate, Tolerance } from './edtfDate.ts';
import type { EdtfForm, EdtfMoment } from './edtfForm.ts';
import { readEdtf } from './readEdtf.ts';

/** By how many days a qualifier widens a date when a dataset does not say: three days, half a month, half a year. */
export const DEFAULT_TOLERANCE: Tolerance = { day: 3, month: 15, year: 183 };

/** The date, or a sentence that says what is wrong with the text. */
export type ParsedEdtf =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly problem: string };

interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

const NO_TOLERANCE: Tolerance = { day: 0, month: 0, year: 0 };

/**
 * Reads an EDTF text as the span of days on which something took effect.
 *
 * A coarse date spans all its days, and a qualifier widens it by `tolerance`. Of `[a..b]` one day is meant, so it
 * spans them all; of `{a,b}` all are meant, so it is a duration from the first to the last. An interval takes effect
 * on its first day; if it has none (`../2024`) on some day up to its last. Seasons are those of the northern
 * hemisphere by whole months, and winter ends in February of the next year.
 *
 * The bounds, exactly: a month spans its first to its last day, and with a qualifier it begins `tolerance.month` days
 * before the first and ends as many after the last. `2021-12~` with 15 days is possible from 2021-11-16 (1 December
 * − 15), at the end of that day, up to and with 2022-01-14, and certain from the end of 2022-01-15 (31 December + 15),
 * which is its `latest`. So `1992-01` is certain by 31 January 1992 at the latest, and not before. Days and years go the
 * same way by their own tolerance.
 */
export function parseEdtf(text: string, tolerance: Tolerance = DEFAULT_TOLERANCE): ParsedEdtf {
  // Most dates of a dataset are exact days, and a world dataset has tens of thousands.
  const day = parseDayText(text);
  if (day !== null) return { ok: true, date: { text, earliest: day, latest: day, end: null, isUncertain: false } };
  const read = readEdtf(text);
  if (!read.ok) return read;
  const { form } = read;
  const problem = orderProblem(form);
  if (problem) return { ok: false, problem };
  const { earliest, latest, end } = boundsOf(form, tolerance);
  const isUncertain = earliest !== latest || isQualified(form);
  return { ok: true, date: { text, earliest, latest, end, isUncertain } };
}

function boundsOf(form: EdtfForm, tolerance: Tolerance): Span & { readonly end: Day | null } {
  switch (form.sort) {
    case 'moment':
      return { ...momentSpan(form.moment, tolerance), end: null };
    case 'interval': {
      const end = typeof form.end === 'string' ? MAX_DAY : momentSpan(form.end, tolerance).latest;
      const start = typeof form.start === 'string' ? null : momentSpan(form.start, tolerance);
      return { earliest: start?.earliest ?? MIN_DAY, latest: Math.min(start?.latest ?? MAX_DAY, end), end };
    }
    case 'set': {
      const starts = form.ranges.map(({ from }) => from && momentSpan(from, tolerance));
      const earliest = Math.min(...starts.map((span) => span?.earliest ?? MIN_DAY));
      const last = Math.max(...form.ranges.map(({ to }) => (to ? momentSpan(to, tolerance).latest : MAX_DAY)));
      if (form.means === 'one') return { earliest, latest: last, end: null };
      const latest = Math.min(last, ...starts.map((span) => span?.latest ?? MAX_DAY));
      return { earliest, latest, end: last };
    }
  }
}

function momentSpan(moment: EdtfMoment, tolerance: Tolerance): Span {
  const { years, month, day, qualifier } = moment;
  const [firstYear, lastYear] = years;
  let span: Span;
  let precision: keyof Tolerance = 'month';
  if (month === null || month === 'X') {
    span = { earliest: dayOf(firstYear, 1, 1), latest: dayOf(lastYear, 12, 31) };
    precision = 'year';
  } else if (month > 12) {
    span = seasonSpan(firstYear, month);
  } else if (typeof day === 'number') {
    span = { earliest: dayOf(firstYear, month, day), latest: dayOf(firstYear, month, day) };
    precision = 'day';
  } else {
    span = { earliest: dayOf(firstYear, month, 1), latest: dayOf(firstYear, month, daysInMonth(firstYear, month)) };
  }
  const widening = qualifier === '' ? 0 : tolerance[precision];
  return {
    earliest: Math.max(MIN_DAY, span.earliest - widening),
    latest: Math.min(MAX_DAY, span.latest + widening),
  };
}

function seasonSpan(year: number, season: number): Span {
  const firstMonth = (season - 20) * 3;
  const lastMonth = firstMonth + 2;
  if (lastMonth <= 12) {
    return { earliest: dayOf(year, firstMonth, 1), latest: dayOf(year, lastMonth, daysInMonth(year, lastMonth)) };
  }
  return { earliest: dayOf(year, firstMonth, 1), latest: dayOf(year + 1, 2, daysInMonth(year + 1, 2)) };
}

function orderProblem(form: EdtfForm): string | null {
  if (form.sort === 'moment') return null;
  if (form.sort === 'interval') {
    if (typeof form.start === 'string' || typeof form.end === 'string') return null;
    return isBackward(form.start, form.end) ? 'The interval ends before it begins.' : null;
  }
  const isDisordered = form.ranges.some(({ from, to }) => from && to && isBackward(from, to));
  return isDisordered ? 'A range of the set ends before it begins.' : null;
}

function isBackward(from: EdtfMoment, to: EdtfMoment): boolean {
  return momentSpan(to, NO_TOLERANCE).latest < momentSpan(from, NO_TOLERANCE).earliest;
}

function isQualified(form: EdtfForm): boolean {
  const isSet = (moment: EdtfMoment | string | null) => typeof moment === 'object' && Boolean(moment?.qualifier);
  switch (form.sort) {
    case 'moment':
      return isSet(form.moment);
    case 'interval':
      return isSet(form.start);
    case 'set':
      return form.ranges.some(({ from, to }) => isSet(from) || isSet(to));
  }
}
