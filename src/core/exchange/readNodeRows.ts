import { splitNames } from './actorFields.ts';
import type { ForeignActor, Life } from './foreignNetwork.ts';
import type { NodeColumns } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import { columnIndex, dateOrSkip, dateReaderOf, MARKS_PER_ROW, readTimes } from './readColumns.ts';
import { readForeignDate } from './readForeignDate.ts';
import { cellOf, type Table, type TableRow } from './readTable.ts';

/** Marks of places in the table of actors are negative, those in the table of ties are not. */
export function nodeMark(order: number, column: number): number {
  return -(order * MARKS_PER_ROW + Math.max(0, column) + 1);
}

/** Reads the rows of a table of actors. A life whose dates cannot be read is skipped, its actor stays. */
export function readNodeRows(table: Table, nodes: NodeColumns, tally: ImportTally): ForeignActor[] {
  const index = (column: string | undefined) => columnIndex(table, column);
  const columns = {
    id: index(nodes.id),
    label: index(nodes.label),
    sort: index(nodes.sort),
    short: index(nodes.short),
    aliases: index(nodes.aliases),
    whole: index(nodes.whole),
    longitude: index(nodes.longitude),
    latitude: index(nodes.latitude),
  };
  const names = Object.entries(nodes.names ?? {}).map(([lang, column]) => [lang, index(column)] as const);
  const codes = Object.entries(nodes.codes ?? {}).map(([list, column]) => [list, index(column)] as const);
  const livesOf = rowLives(table, nodes, tally);
  return table.rows.map((row, order) => {
    return {
      id: cellOf(row, columns.id),
      name: cellOf(row, columns.label),
      names: cellsByKey(row, names),
      sort: cellOf(row, columns.sort),
      lives: livesOf(row, order),
      short: cellOf(row, columns.short),
      aliases: splitNames(cellOf(row, columns.aliases)),
      codes: cellsByKey(row, codes),
      place: placeIn(cellOf(row, columns.longitude), cellOf(row, columns.latitude)),
      whole: cellOf(row, columns.whole),
      at: nodeMark(order, columns.id),
    };
  });
}

function cellsByKey(row: TableRow, columns: readonly (readonly [string, number])[]): Map<string, string> {
  return new Map(columns.map(([key, index]) => [key, cellOf(row, index)] as const).filter(([, cell]) => cell !== ''));
}

function rowLives(table: Table, nodes: NodeColumns, tally: ImportTally): (row: TableRow, order: number) => Life[] {
  const timeset = columnIndex(table, nodes.timeset);
  const readStart = dateReaderOf(table, nodes.start);
  const readEnd = dateReaderOf(table, nodes.end);
  const codes = new Set(nodes.start?.missing ?? []);
  const readOne = (text: string) => readForeignDate(text, nodes.start?.format ?? 'YYYY', codes);
  return (row, order) => {
    const at = nodeMark(order, timeset);
    const times = cellOf(row, timeset);
    if (times !== '') return readTimes(times, readOne, at, tally).filter(({ isSeen }) => !isSeen);
    const start = dateOrSkip(readStart(row), at, tally);
    const end = dateOrSkip(readEnd(row), at, tally);
    return start || end ? [{ start: start ?? null, end: end ?? null }] : [];
  };
}

/** A place in degrees; null where a cell is empty or no such number. */
export function placeIn(longitude: string, latitude: string): readonly [number, number] | null {
  if (longitude === '' || latitude === '') return null;
  const [east, north] = [Number(longitude), Number(latitude)];
  return Math.abs(east) <= 180 && Math.abs(north) <= 90 ? [east, north] : null;
}
