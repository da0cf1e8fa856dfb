import { buildDocument } from './buildDocument.ts';
import type { ImportMapping } from './importMapping.ts';
import type { Place } from './importReport.ts';
import { NOTHING_READ } from './importReport.ts';
import { createTally, type ImportTally } from './importTally.ts';
import { proposeMapping } from './proposeMapping.ts';
import { MARKS_PER_ROW } from './readColumns.ts';
import { readEdgeRows } from './readEdgeRows.ts';
import { readNodeRows } from './readNodeRows.ts';
import { cellOf, type Table } from './readTable.ts';
import { type ImportResult, refusing } from './refusal.ts';

/**
 * Reads a table of ties, with or without a table of actors, as a mapping says, into a document of the format. What the
 * mapping does not use and what cannot be read is counted in the report; a table of actors that it does not speak of is
 * read as proposed. `file` is the name that titles and the source
 * carry.
 */
export function applyMapping(
  nodesTable: Table | null,
  edgesTable: Table,
  mapping: ImportMapping,
  file: string,
): ImportResult {
  const placeOf = placesOf(nodesTable, edgesTable);
  const tally = createTally(placeOf);
  const read = (): ImportResult => {
    const spells = readEdgeRows(edgesTable, mapping, tally);
    const nodes = mapping.nodes ?? (nodesTable ? proposeMapping(edgesTable, nodesTable).mapping.nodes : undefined);
    const actors = nodesTable && nodes ? readNodeRows(nodesTable, nodes, tally) : [];
    noteUnread(edgesTable, mapping.edges, false, tally);
    if (nodesTable && nodes) noteUnread(nodesTable, nodes, true, tally);
    const title = mapping.title ?? file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    const network = { file, title, actors, spells, placeOf };
    return buildDocument(network, mapping, tally, actors.length, edgesTable.rows.length);
  };
  return refusing(file, read, () => tally.report(NOTHING_READ));
}

function placesOf(nodesTable: Table | null, edgesTable: Table): (mark: number) => Place {
  return (mark) => {
    const table = mark < 0 ? nodesTable : edgesTable;
    const cell = mark < 0 ? -mark - 1 : mark;
    const row = table?.rows[Math.floor(cell / MARKS_PER_ROW)];
    const place = table && row ? table.placeOf(row, cell % MARKS_PER_ROW) : { line: 1, column: 1 };
    return nodesTable && table ? { ...place, file: table.file } : place;
  };
}

/** Tells of columns that nothing is made of and that are not empty, and of cells beyond the last column. */
function noteUnread(table: Table, used: object, isNodes: boolean, tally: ImportTally): void {
  const names = new Set(namesIn(used));
  const markOf = (order: number, column: number) => {
    const cell = order * MARKS_PER_ROW + column;
    return isNodes ? -cell - 1 : cell;
  };
  for (const [column, name] of table.columns.entries()) {
    const order = names.has(name) ? -1 : table.rows.findIndex((row) => cellOf(row, column) !== '');
    if (order >= 0) tally.skip('unread-column', markOf(order, column), name);
  }
  const width = table.columns.length;
  for (const [order, { cells }] of table.rows.entries()) {
    const extra = cells.slice(width).find((cell) => cell.trim() !== '');
    if (extra !== undefined) tally.note('extra-cells', markOf(order, width), extra);
  }
}

/** Every column that a mapping names, however deep. */
function namesIn(used: unknown): string[] {
  if (typeof used === 'string') return [used];
  if (typeof used !== 'object' || used === null) return [];
  return Object.values(used).flatMap(namesIn);
}
