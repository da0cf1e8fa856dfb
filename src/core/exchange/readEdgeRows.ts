import { STANCES, type StatusStance } from '../model/stance.ts';
import { neighbourOf } from './foreignDate.ts';
import type { ForeignSpell } from './foreignNetwork.ts';
import type { ImportMapping } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import {
  columnIndex,
  dateOrSkip,
  dateReaderOf,
  MARKS_PER_ROW,
  type RowTime,
  readTimes,
  readYesNo,
} from './readColumns.ts';
import { readForeignDate } from './readForeignDate.ts';
import { cellOf, type Table } from './readTable.ts';

/** The part of a mapping that tells how the rows of ties are read. */
export type EdgeMapping = Pick<ImportMapping, 'edges' | 'nameSeparator' | 'endIs'>;

const STANCE_WORDS: ReadonlySet<string> = new Set([...STANCES, 'ended']);

/**
 * Reads the rows of a table of ties as spells. Several names in one cell are as many ties. A row whose date cannot be
 * read is skipped: to keep it without would say that it never ended.
 */
export function readEdgeRows(table: Table, mapping: EdgeMapping, tally: ImportTally): ForeignSpell[] {
  const { edges, nameSeparator, endIs } = mapping;
  const index = (column: string | undefined) => columnIndex(table, column);
  const columns = {
    from: index(edges.from),
    to: index(edges.to),
    kind: index(edges.kind),
    status: index(edges.status),
    stance: index(edges.stance),
    directed: index(edges.directed),
    observed: index(edges.observed),
    timeset: index(edges.timeset),
    label: index(edges.label),
    note: index(edges.note),
    source: index(edges.source),
    url: index(edges.url),
  };
  const timeOf = rowTimes(table, { edges, endIs, timeset: columns.timeset }, tally);
  const spells: ForeignSpell[] = [];
  for (const [order, row] of table.rows.entries()) {
    const cell = (column: number) => cellOf(row, column);
    const at = order * MARKS_PER_ROW;
    const isObserved = readYesNo(cell(columns.observed)) === true;
    const stance = cell(columns.stance).toLowerCase();
    const words = {
      kind: cell(columns.kind),
      status: cell(columns.status),
      stance: STANCE_WORDS.has(stance) ? (stance as StatusStance) : null,
      isDirected: readYesNo(cell(columns.directed)),
      label: cell(columns.label),
      note: cell(columns.note),
      source: cell(columns.source),
      url: cell(columns.url),
    };
    for (const time of timeOf(row, at)) {
      for (const from of namesIn(cell(columns.from), nameSeparator)) {
        for (const to of namesIn(cell(columns.to), nameSeparator)) {
          spells.push({ ...words, ...time, isSeen: time.isSeen || isObserved, from, to, at });
        }
      }
    }
  }
  return spells;
}

/** The names in a cell; one that is empty where the cell is. */
export function namesIn(cell: string, separator: string | undefined): string[] {
  if (separator === undefined || !cell.includes(separator)) return [cell];
  const names = cell.split(separator).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function rowTimes(
  table: Table,
  { edges, endIs, timeset }: Pick<ImportMapping, 'edges' | 'endIs'> & { readonly timeset: number },
  tally: ImportTally,
): (row: Table['rows'][number], at: number) => RowTime[] {
  const mark = (column: string | undefined) => Math.max(0, column === undefined ? 0 : table.columns.indexOf(column));
  const marks = { start: mark((edges.seen ?? edges.start)?.columns[0]), end: mark(edges.end?.columns[0]) };
  const readStart = dateReaderOf(table, edges.start ?? edges.seen);
  const readEnd = dateReaderOf(table, edges.end);
  const isSeen = edges.start === undefined && edges.seen !== undefined;
  const { format = 'YYYY-MM-DD', missing = [] } = edges.start ?? {};
  const codes = new Set(missing);
  const readOne = (text: string) => readForeignDate(text, format, codes);
  return (row, at) => {
    const times = cellOf(row, timeset);
    if (times !== '') return readTimes(times, readOne, at + timeset, tally);
    const start = dateOrSkip(readStart(row), at + marks.start, tally);
    const end = dateOrSkip(readEnd(row), at + marks.end, tally);
    if (start === undefined || end === undefined) return [];
    return [{ start, end: end && endIs === 'after' ? neighbourOf(end, -1) : end, isSeen: isSeen && start !== null }];
  };
}
