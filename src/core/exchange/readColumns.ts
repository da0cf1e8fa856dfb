import { type ForeignDate, neighbourOf } from './foreignDate.ts';
import type { DateColumns } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import { type DateReading, readDateParts, readForeignDate } from './readForeignDate.ts';
import { cellOf, type Table, type TableRow } from './readTable.ts';
import { readTimeset, type Timeset } from './readTimeset.ts';
import { Refusal } from './refusal.ts';

/** Columns of a table fit into a mark of a place: row and column as one number. */
export const MARKS_PER_ROW = 1024;

/** The index of a column that a mapping names; −1 for none. Throws a `Refusal` when the table has no such column. */
export function columnIndex(table: Table, column: string | undefined): number {
  if (column === undefined) return -1;
  const index = table.columns.indexOf(column);
  if (index >= 0) return index;
  const expected = `a column ${JSON.stringify(column)}, as the mapping says`;
  throw new Refusal(
    { line: 1, column: 1, file: table.file },
    { expected, found: table.columns.join(', ').slice(0, 200) },
  );
}

/** Reads a date of each row from one column or three; `missing` where the mapping has none. */
export function dateReaderOf(table: Table, columns: DateColumns | undefined): (row: TableRow) => DateReading {
  if (!columns) return () => ({ sort: 'missing' });
  const missing = new Set(columns.missing ?? []);
  const indexes = columns.columns.map((column) => columnIndex(table, column));
  const [first = -1] = indexes;
  const { format } = columns;
  if (indexes.length > 1)
    return (row) =>
      readDateParts(
        indexes.map((index) => cellOf(row, index)),
        missing,
      );
  return (row) => readForeignDate(cellOf(row, first), format, missing);
}

/** A time of a row; null bounds are open or not known. */
export interface RowTime {
  readonly start: ForeignDate | null;
  readonly end: ForeignDate | null;
  readonly isSeen: boolean;
}

/** The date of a reading; null when there is none, undefined after skipping what cannot be read. */
export function dateOrSkip(reading: DateReading, at: number, tally: ImportTally): ForeignDate | null | undefined {
  if (reading.sort === 'unreadable') {
    tally.skip('unreadable-date', at, `${reading.cell}: ${reading.problem}`);
    return undefined;
  }
  return reading.sort === 'date' ? reading.date : null;
}

/**
 * Reads the times of a cell with intervals, moments or one bare moment. An interval that leaves its bound out ends the day, month or
 * year before it, or begins after it. What cannot be read is skipped.
 */
export function readTimes(
  text: string,
  read: (text: string) => DateReading,
  at: number,
  tally: ImportTally,
): RowTime[] {
  const timeset: Timeset | null = /[[\]()]/.test(text) ? readTimeset(text) : { sort: 'moments', moments: [text] };
  if (!timeset) {
    tally.skip('unreadable-date', at, text);
    return [];
  }
  if (timeset.sort === 'moments') {
    return timeset.moments.flatMap((moment) => {
      const date = dateOrSkip(read(moment), at, tally);
      return date ? [{ start: date, end: null, isSeen: true }] : [];
    });
  }
  return timeset.intervals.flatMap(({ start, end, isStartOpen, isEndOpen }) => {
    const first = dateOrSkip(read(start), at, tally);
    const last = dateOrSkip(read(end), at, tally);
    if (first === undefined || last === undefined) return [];
    return [
      {
        start: first && isStartOpen ? neighbourOf(first, 1) : first,
        end: last && isEndOpen ? neighbourOf(last, -1) : last,
        isSeen: false,
      },
    ];
  });
}

/** Reads yes and no as tables write them; null for anything else. */
export function readYesNo(cell: string): boolean | null {
  if (/^(true|1|yes|y|oui|vrai|x|directed|orienté)$/i.test(cell)) return true;
  return /^(false|0|no|n|non|faux|undirected|mutual|bidirectional|non orienté)$/i.test(cell) ? false : null;
}
