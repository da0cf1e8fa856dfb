import { civilOf, dayOf, daysInMonth, MAX_DAY, MIN_DAY, yearText } from '../time/day.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { dateOfDay, dateOfMonth, dateOfYear, type ForeignDate } from './foreignDate.ts';

/** How a column writes its dates. `YYYY-MM-DD` also takes EDTF, date-times and `/` or `.` between the parts. */
export const DATE_FORMATS = [
  'YYYY-MM-DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'YYYYMMDD',
  'YYYYMM',
  'YYYY',
  'epoch-ms',
  'epoch-s',
] as const;
/** How a column writes its dates. */
export type DateFormat = (typeof DATE_FORMATS)[number];

/** What a cell says about a day: a date, that there is none (`open`), that it is not known (`missing`), or nothing readable. */
export type DateReading =
  | { readonly sort: 'date'; readonly date: ForeignDate }
  | { readonly sort: 'open' }
  | { readonly sort: 'missing' }
  | { readonly sort: 'unreadable'; readonly cell: string; readonly problem: string };

const OPEN: DateReading = { sort: 'open' };
const MISSING: DateReading = { sort: 'missing' };
const OPEN_WORDS =
  /^(?:[-+]?inf(?:inity|ini)?|[-+]?∞|\.\.|present|ongoing|current|now|today|en cours|actuel|9999-12-31|99991231|31[/.]12[/.]9999)$/i;
const MISSING_WORDS =
  /^(?:|[-.?–—]+|n\/?a|n\.a\.|nan|null|none|unknown|inconnue?|missing|n\.?d\.?|s\.?d\.?|0000-00-00|00000000)$/i;
const TIME =
  /(?:T\d{2}:?\d{2}|\s+\d{1,2}:\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[-+]\d{2}(?::?\d{2})?)?$/;
const ZONE = /^([-+]?\d{4}-\d{2}-\d{2})(?:Z|[-+]\d{2}:\d{2})$/;
const BEFORE_CHRIST = /^(\d{1,4})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|av(?:ant)?\.?\s*j\.?\s*-?\s*c\.?)$/i;
const AFTER_CHRIST =
  /^(?:a\.?d\.?\s*(\d{1,4})|(\d{1,4})\s*(?:a\.?d\.?|c\.?e\.?|ap(?:r(?:ès)?)?\.?\s*j\.?\s*-?\s*c\.?))$/i;
const UNSIGNED_YEAR = /^[-+]?\d{4}$/;

/**
 * Reads a cell as a date of a format. An unknown month or day (`00`, `-9`, `99`) makes it a month or a year; of a
 * date-time the civil day is taken as it is written, whatever its zone. `missing` are the column's own codes for
 * unknown dates. Years are astronomical when written with a sign: −43 is 44 BC.
 */
export function readForeignDate(
  cell: string,
  format: DateFormat,
  missing: ReadonlySet<string> = NO_CODES,
): DateReading {
  const reading = readText(cell.trim().replace(/[\u2010-\u2015\u2212]/g, '-'), format, missing);
  return reading.sort === 'unreadable' ? { ...reading, cell } : reading;
}

function readText(text: string, format: DateFormat, missing: ReadonlySet<string>): DateReading {
  if (OPEN_WORDS.test(text)) return OPEN;
  if (missing.has(text) || MISSING_WORDS.test(text)) return MISSING;
  if (format === 'epoch-ms' || format === 'epoch-s')
    return readEpoch(text, format === 'epoch-ms' ? 86_400_000 : 86_400);
  const bc = BEFORE_CHRIST.exec(text);
  if (bc) return dateOf(1 - Number(bc[1]), null, null);
  const ad = AFTER_CHRIST.exec(text);
  if (ad) return dateOf(Number(ad[1] ?? ad[2]), null, null);
  const day = text.replace(/\.0+$/, '').replace(TIME, '').replace(ZONE, '$1');
  return readParts(day, format) ?? readExtended(day, text);
}

/** Reads a date whose year, month and day stand in columns of their own; all but the year may be unknown. */
export function readDateParts(cells: readonly string[], missing: ReadonlySet<string> = NO_CODES): DateReading {
  const [yearCell = '', monthCell = '', dayCell = ''] = cells.map((cell) => cell.trim().replace(/\.0+$/, ''));
  const year = readForeignDate(yearCell, 'YYYY', missing);
  if (year.sort !== 'date') return year;
  const [month, day] = [monthCell, dayCell].map((cell) => (MISSING_WORDS.test(cell) || missing.has(cell) ? '0' : cell));
  if (!/^-?\d{1,2}$/.test(month ?? '') || !/^-?\d{1,2}$/.test(day ?? '')) {
    return { ...unreadable('A month and a day are numbers of one or two digits.'), cell: cells.join('-') };
  }
  const reading = dateOf(civilOf(year.date.first).year, Number(month), Number(day));
  return reading.sort === 'unreadable' ? { ...reading, cell: cells.join('-') } : reading;
}

const NO_CODES: ReadonlySet<string> = new Set();

function readParts(text: string, format: DateFormat): DateReading | null {
  const isoLike = /^([-+]?\d{3,6})[-/.](\d{1,2})(?:[-/.](-?\d{1,2}|XX))?$/.exec(text);
  if (isoLike && !text.endsWith('XX')) return dateOf(isoLike[1], isoLike[2], isoLike[3]);
  if (UNSIGNED_YEAR.test(text)) return dateOf(text, null, null);
  switch (format) {
    case 'YYYY-MM-DD':
      return null;
    case 'DD/MM/YYYY':
    case 'MM/DD/YYYY':
    case 'DD.MM.YYYY': {
      const monthAndYear = /^(\d{1,2})[-/. ](-?\d{4})$/.exec(text);
      if (monthAndYear) return dateOf(monthAndYear[2], monthAndYear[1], null);
      const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](-?\d{4})$/.exec(text);
      if (!match) return null;
      const isMonthFirst = format === 'MM/DD/YYYY';
      return dateOf(match[3], isMonthFirst ? match[1] : match[2], isMonthFirst ? match[2] : match[1]);
    }
    case 'YYYYMMDD':
    case 'YYYYMM': {
      const match = /^(-?\d{4})(\d{2})(\d{2})?$/.exec(text);
      return match ? dateOf(match[1], match[2], match[3]) : null;
    }
    case 'YYYY': {
      const match = /^([-+]?\d{1,6})(?:\.\d+)?$/.exec(text);
      return match ? dateOf(match[1], null, null) : null;
    }
    default:
      return null;
  }
}

/** EDTF beyond days, months and years; an interval is no day. */
function readExtended(text: string, whole: string): DateReading {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return unreadable(text === whole ? parsed.problem : 'A date looks like 2024-08-04, 2024-08 or 2024.');
  const { earliest, latest, end } = parsed.date;
  if (end !== null) return unreadable('An interval is two dates; each has a column of its own.');
  return { sort: 'date', date: { text, first: earliest, last: latest, unit: 'other' } };
}

function readEpoch(text: string, unitsPerDay: number): DateReading {
  const count = /^[-+]?\d+(?:\.\d+)?(?:[eE]\+?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const day = Math.floor(count / unitsPerDay);
  if (!Number.isFinite(day)) return unreadable('A moment is a number since 1970-01-01.');
  return day < MIN_DAY || day > MAX_DAY ? OUT_OF_RANGE : { sort: 'date', date: dateOfDay(day) };
}

type Part = string | number | null | undefined;
const OUT_OF_RANGE: DateReading = {
  sort: 'unreadable',
  cell: '',
  problem: 'The year must lie between -9999 and 9999.',
};

function dateOf(yearPart: Part, monthPart: Part, dayPart: Part): DateReading {
  const year = Number(yearPart);
  if (!Number.isInteger(year) || Math.abs(year) > 9999) return OUT_OF_RANGE;
  const month = knownPart(monthPart);
  if (month === null) return { sort: 'date', date: dateOfYear(year) };
  if (month > 12) return unreadable(`There is no month ${String(month).padStart(2, '0')}.`);
  const day = knownPart(dayPart);
  if (day === null) return { sort: 'date', date: dateOfMonth(year, month) };
  const length = daysInMonth(year, month);
  if (day > length) {
    const name = `${yearText(year)}-${String(month).padStart(2, '0')}`;
    return unreadable(`There is no day ${String(day).padStart(2, '0')} in ${name}, which has ${length} days.`);
  }
  return { sort: 'date', date: dateOfDay(dayOf(year, month, day)) };
}

/** A month or a day; null for the codes by which files say that it is not known: 0, a negative number, 99. */
function knownPart(part: Part): number | null {
  const number = part === null || part === undefined ? 0 : Number(part);
  return number <= 0 || number === 99 || number === 88 ? null : number;
}

function unreadable(problem: string): Extract<DateReading, { sort: 'unreadable' }> {
  return { sort: 'unreadable', cell: '', problem };
}
