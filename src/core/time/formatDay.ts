import { civilOf, type Day, dayOf } from './day.ts';
import type { EdtfDate } from './edtfDate.ts';
import type { EdtfForm, EdtfMoment, EdtfRange } from './edtfForm.ts';
import { type EdtfPrecision, edtfPhrasesOf } from './edtfPhrases.ts';
import { readEdtf } from './readEdtf.ts';

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  longDayMonth: { day: 'numeric', month: 'long' },
  shortDayMonth: { day: 'numeric', month: 'short' },
  longMonth: { month: 'long' },
  shortMonth: { month: 'short' },
  shortMonthYear: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How much of a day is written: `long` is `6 August 2024`, `short` is `6 Aug 2024`, `month` is `August 2024`. */
export type DayStyle = keyof typeof STYLES;

const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Days lately written, by language and style: a list or a slider writes the same ones again and again. */
const written = new Map<string, string>();
const MOST_WRITTEN = 5_000;

/**
 * Writes a day in words of a language; years before 1 carry their era (`15 March 44 BC`).
 *
 * The only place that makes a `Date`, because `Intl` takes nothing else. It is read in UTC, where no day has a gap.
 */
export function formatDay(day: Day, lang: string, style: DayStyle): string {
  const key = `${lang} ${style} ${day}`;
  let words = written.get(key);
  if (words === undefined) {
    words = writeDay(day, lang, style);
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(key, words);
  }
  return words;
}

function writeDay(day: Day, lang: string, style: DayStyle): string {
  const hasEra = 'year' in STYLES[style] && civilOf(day).year < 1;
  const format = formatOf(lang, style, hasEra);
  const date = new Date(day * MS_PER_DAY);
  if (lang.split('-')[0] !== 'fr') return format.format(date);
  const parts = format.formatToParts(date);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}

function formatOf(lang: string, style: DayStyle, hasEra: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${style} ${hasEra}`;
  const known = formats.get(key);
  if (known) return known;
  // 'en' alone would write the month first.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const era = hasEra ? ({ era: 'short' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...STYLES[style], ...era });
  formats.set(key, format);
  return format;
}

/**
 * Writes a date in words as uncertain as it is: `about August 2024`, `25–27 July 2024`, `between 4 and 6 August 2024`,
 * `until 2024`. A text that is no EDTF is given back as it is.
 */
export function formatEdtf(date: Pick<EdtfDate, 'text'>, lang: string): string {
  const read = readEdtf(date.text);
  return read.ok ? wordsOfForm(read.form, lang) : date.text;
}

function wordsOfForm(form: EdtfForm, lang: string): string {
  if (form.sort === 'moment') return wordsOf(form.moment, lang, false);
  if (form.sort === 'set') {
    const type = form.means === 'one' ? 'disjunction' : 'conjunction';
    return new Intl.ListFormat(lang, { type }).format(form.ranges.map((range) => wordsOfRange(range, lang)));
  }
  const { start, end } = form;
  const phrases = edtfPhrasesOf(lang);
  if (typeof start !== 'string' && typeof end !== 'string') {
    const from = shortenedStart(start, end, lang) ?? wordsOf(start, lang, false);
    return `${from}${/\s/.test(from) ? ' – ' : '–'}${wordsOf(end, lang, false)}`;
  }
  if (typeof start !== 'string') return phrases.since(wordsOf(start, lang, true));
  return typeof end === 'string' ? '' : phrases.until(wordsOf(end, lang, true));
}

function wordsOfRange({ from, to }: EdtfRange, lang: string): string {
  const phrases = edtfPhrasesOf(lang);
  if (!from || !to) {
    if (to) return phrases.orEarlier(wordsOf(to, lang, false));
    return from ? phrases.orLater(wordsOf(from, lang, false)) : '';
  }
  if (from === to) return wordsOf(from, lang, false);
  const short = shortenedStart(from, to, lang);
  const start = short === null ? wordsOf(from, lang, true) : phrases.withArticle(short, precisionOf(from));
  return phrases.between(start, wordsOf(to, lang, true));
}

function precisionOf({ years, month, day }: EdtfMoment): EdtfPrecision {
  if (typeof month !== 'number') {
    const width = years[1] - years[0];
    return width === 0 ? 'year' : width > 10 ? 'century' : 'decade';
  }
  return month > 12 ? 'season' : typeof day === 'number' ? 'day' : 'month';
}

function firstDayOf({ years, month, day }: EdtfMoment): Day {
  return dayOf(years[0], typeof month === 'number' ? month : 1, typeof day === 'number' ? day : 1);
}

/** The words of one date, qualified; in a phrase (`since …`) it stands with its article. */
function wordsOf(moment: EdtfMoment, lang: string, isInPhrase: boolean): string {
  const phrases = edtfPhrasesOf(lang);
  const precision = precisionOf(moment);
  const bare = bareWordsOf(moment, precision, lang);
  const { qualifier } = moment;
  if (qualifier === '') return isInPhrase ? phrases.withArticle(bare, precision) : bare;
  const date = phrases.withArticle(bare, precision);
  const approximate = qualifier === '?' ? date : phrases.approximate(date);
  return qualifier === '~' ? approximate : phrases.uncertain(approximate);
}

function bareWordsOf(moment: EdtfMoment, precision: EdtfPrecision, lang: string): string {
  const phrases = edtfPhrasesOf(lang);
  const [firstYear, lastYear] = moment.years;
  const year = (n: number) => formatDay(dayOf(n, 1, 1), lang, 'year');
  switch (precision) {
    case 'day':
      return formatDay(firstDayOf(moment), lang, 'long');
    case 'month':
      return formatDay(firstDayOf(moment), lang, 'month');
    case 'year':
      return year(firstYear);
    case 'season':
      return `${phrases.seasons[Number(moment.month) - 21]} ${year(firstYear)}`;
    case 'decade':
      return firstYear > 0 ? phrases.decade(firstYear) : `${year(firstYear)}–${year(lastYear)}`;
    case 'century':
      return `${year(firstYear)}–${year(lastYear)}`;
  }
}

/** Leaves out of a range's first date what its last date says too; null when nothing can be left out. */
function shortenedStart(from: EdtfMoment, to: EdtfMoment, lang: string): string | null {
  const precision = precisionOf(from);
  if (from.qualifier || to.qualifier || precision !== precisionOf(to) || from.years[0] !== to.years[0]) return null;
  if (precision === 'month') return formatDay(firstDayOf(from), lang, 'longMonth');
  if (precision !== 'day') return null;
  if (from.month !== to.month) return formatDay(firstDayOf(from), lang, 'longDayMonth');
  return from.day === 1 && lang.split('-')[0] === 'fr' ? '1er' : String(from.day);
}
