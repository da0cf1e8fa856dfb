import type { Actor } from '../model/actor.ts';
import { dayOf, yearText } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { formatDay, formatEdtf } from '../time/formatDay.ts';
import { readEdtf } from '../time/readEdtf.ts';

/**
 * The text of the day on which something of a date took effect: of a duration `a/b` that of its first day; null when
 * nobody dates it (`../2024`).
 */
export function startTextOf({ text }: Pick<EdtfDate, 'text'>): string | null {
  const read = readEdtf(text);
  if (!read.ok || read.form.sort !== 'interval') return text;
  return typeof read.form.start === 'string' ? null : (text.split('/')[0] ?? text);
}

/**
 * Writes since when something holds: `since 4 August 2024`, of a duration since its first day. A date that is qualified
 * or one of a set stands as it is (`between 4 and 6 August 2024`): no language says "since between".
 */
export function formatSince(date: Pick<EdtfDate, 'text'>, lang: string): string {
  const read = readEdtf(date.text);
  const start =
    read.ok && read.form.sort === 'moment'
      ? read.form.moment
      : read.ok && read.form.sort === 'interval' && read.form.start;
  if (!start || typeof start === 'string') return formatEdtf(date, lang);
  if (start.qualifier !== '') return formatEdtf({ text: startTextOf(date) ?? date.text }, lang);
  return formatEdtf({ text: `${date.text.split('/')[0]}/..` }, lang);
}

/** How coarse a date is given: by month, season or year; null for a day and for anything that says so itself. */
export function coarsenessOf(date: Pick<EdtfDate, 'text'>): 'month' | 'season' | 'year' | null {
  const read = readEdtf(date.text);
  if (!read.ok || read.form.sort !== 'moment') return null;
  const { years, month, day } = read.form.moment;
  if (years[0] !== years[1] || typeof day === 'number') return null;
  if (typeof month !== 'number') return 'year';
  return month > 12 ? 'season' : 'month';
}

/** The years an actor exists, `1960–` or `2017–2024`; empty when neither end is known. */
export function formatLifeSpan({ from, to }: Pick<Actor, 'from' | 'to'>, lang: string): string {
  return from || to ? `${from ? yearOf(from, lang) : ''}–${to ? yearOf(to, lang) : ''}` : '';
}

function yearOf(date: EdtfDate, lang: string): string {
  const read = readEdtf(date.text);
  if (!read.ok || read.form.sort !== 'moment' || read.form.moment.years[0] !== read.form.moment.years[1]) {
    return formatEdtf(date, lang);
  }
  const { years, qualifier } = read.form.moment;
  return formatEdtf({ text: `${yearText(years[0])}${qualifier}` }, lang);
}

/** Writes when a source was issued, as precisely as known: year, month and day in that order. */
export function formatIssued(issued: readonly number[], lang: string): string {
  const [year, month, day] = issued;
  if (year === undefined) return '';
  const style = month === undefined ? 'year' : day === undefined ? 'month' : 'short';
  return formatDay(dayOf(year, month ?? 1, day ?? 1), lang, style);
}
