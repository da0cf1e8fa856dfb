import { DATE_FORMATS, type DateFormat, readForeignDate } from './readForeignDate.ts';

/** How a column seems to write its dates, how sure that is, and what some of its cells would then mean. */
export interface DateProposal {
  readonly format: DateFormat;
  /** The column's codes for dates that are not known, such as `-9`. */
  readonly missing: readonly string[];
  /** From 0 to 1: the part of the dates that can be read so, less where another format reads as many. */
  readonly confidence: number;
  readonly examples: readonly { readonly cell: string; readonly means: string }[];
  /** Other formats that read as many cells. */
  readonly alternatives: readonly DateFormat[];
}

const CODES = new Set(['-9', '-99', '-999', '-8', '-88', '-7', '-77', '0', '-9999']);
const MOST_CELLS = 2000;
const EXAMPLES = 3;

/**
 * Proposes the format of a column of dates from its cells. `03/04/1990` can be read two ways; if no cell decides, the
 * day stands first, and the confidence says that it may be otherwise.
 */
export function proposeDateFormat(cells: readonly string[]): DateProposal {
  const all = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))].slice(0, MOST_CELLS);
  const missing = codesAmong(all);
  const codes = new Set(missing);
  const told = all.filter((cell) => readForeignDate(cell, 'YYYY', codes).sort !== 'missing');
  const scores = DATE_FORMATS.map((format) => ({ format, read: told.filter((cell) => fits(cell, format)).length }));
  const most = Math.max(...scores.map(({ read }) => read));
  const best = scores.filter(({ read }) => read === most).map(({ format }) => format);
  const format = told.length === 0 ? 'YYYY-MM-DD' : preferred(best, told);
  const alternatives =
    told.length === 0 ? [] : best.filter((other) => other !== format && differs(told, format, other));
  const share = told.length === 0 ? 0 : most / told.length;
  const examples = told.slice(0, EXAMPLES).map((cell) => ({ cell, means: meaningOf(cell, format, codes) }));
  return { format, missing, confidence: alternatives.length > 0 ? share / 2 : share, examples, alternatives };
}

/** Negative numbers and 0 are codes beside years or all by themselves, unless the column counts years before Christ too. */
function codesAmong(cells: readonly string[]): string[] {
  const isNegative = (cell: string) => /^-\d/.test(cell) || cell === '0';
  const hasOwnNegatives = cells.some((cell) => isNegative(cell) && !CODES.has(cell));
  const hasYears = cells.some((cell) => /\d{3}/.test(cell) && !isNegative(cell));
  const isAllCodes = cells.every((cell) => CODES.has(cell));
  return hasOwnNegatives || !(hasYears || isAllCodes) ? [] : cells.filter((cell) => CODES.has(cell));
}

/** Tells whether a cell is plain in a format: bare digits fit the one that has as many of them. */
function fits(cell: string, format: DateFormat): boolean {
  const reading = readForeignDate(cell, format);
  if (reading.sort === 'open') return true;
  if (reading.sort !== 'date') return false;
  const digits = /^[-+]?(\d+)(?:\.\d+)?$/.exec(cell)?.[1]?.length;
  switch (format) {
    case 'epoch-ms':
      return digits !== undefined && digits > 10;
    case 'epoch-s':
      return digits !== undefined && digits > 8 && digits <= 10;
    case 'YYYY':
      return digits === undefined ? /[A-Za-z]/.test(cell) : digits <= 4;
    default:
      return digits === undefined || digits >= 4;
  }
}

function preferred(best: readonly DateFormat[], cells: readonly string[]): DateFormat {
  const isYears = cells.every((cell) => /^[-+]?\d{1,4}(?:\.\d+)?$|^[^-/T]*[A-Za-z]/.test(cell));
  if (isYears && best.includes('YYYY')) return 'YYYY';
  const hasDots = cells.some((cell) => /^\d{1,2}\.\d{1,2}\.\d{4}/.test(cell));
  if (hasDots && best.includes('DD.MM.YYYY')) return 'DD.MM.YYYY';
  const isShort = cells.every((cell) => /^-?\d{4}(\d{2})?$/.test(cell));
  if (isShort && best.includes('YYYYMM')) return 'YYYYMM';
  return best[0] ?? 'YYYY-MM-DD';
}

function differs(cells: readonly string[], one: DateFormat, other: DateFormat): boolean {
  return cells.some((cell) => meaningOf(cell, one) !== meaningOf(cell, other));
}

function meaningOf(cell: string, format: DateFormat, codes?: ReadonlySet<string>): string {
  const reading = readForeignDate(cell, format, codes);
  return reading.sort === 'date' ? reading.date.text : reading.sort;
}
