import Papa from 'papaparse';
import { plainCell } from './csvCells.ts';
import { refuseMoreThan } from './fileLimits.ts';
import type { Place } from './importReport.ts';
import { Refusal } from './refusal.ts';
import { SEPARATORS } from './separators.ts';
import { lineStartsOf, placesIn } from './textPlaces.ts';

/** A table of a file: its head and its rows, all cells as text. */
export interface Table {
  readonly file: string;
  readonly separator: string;
  /** Names of the columns, each its own: an empty one is numbered, a second of the same name too. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Where a cell stands; the row's own beginning for column −1. */
  readonly placeOf: (row: TableRow, column: number) => Place;
}

/** A row of a table. Cells that it lacks read as empty. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SAMPLE_LINES = 50;

/**
 * Reads a table with quoted cells (RFC 4180). `text` has lines that end in LF. A first line `sep=;` names the separator,
 * else the one that cuts the first lines most evenly is taken. Throws a `Refusal` for a quote that never ends.
 */
export function readTable(text: string, file: string, separator?: string): Table {
  const told = /^sep=(.)\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = separator ?? told?.[1] ?? guessSeparator(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  const rows = linesOf(data, told ? 2 : 1);
  const starts = lineStartsOf(text);
  const placeIn = placesIn(text);
  const offsetOf = (row: TableRow, column: number): number =>
    cellOffset(text, starts[row.line - 1] ?? 0, delimiter, column);
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const offset = Math.min(text.length, (told?.[0].length ?? 0) + Math.max(0, (broken.index ?? 0) - 1));
    const note = broken.code === 'MissingQuotes' ? 'A quoted cell never ends.' : 'A quote stands inside a quoted cell.';
    throw new Refusal(placeIn(offset), { expected: 'a quoted cell to end with one "', found: 'another text', note });
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...records] = filled;
  if (!head) throw new Refusal({ line: 1, column: 1 }, { expected: 'a table with a head', found: 'nothing' });
  refuseMoreThan('columns', head.cells.length, () => ({ line: head.line, column: 1 }));
  return {
    file,
    separator: delimiter,
    columns: columnNames(head.cells),
    rows: records.map(({ line, cells }) => ({ line, cells: cells.map(plainCell) })),
    placeOf: (row, column) => placeIn(offsetOf(row, column)),
  };
}

/** The cell of a row; empty when the row is too short. */
export function cellOf(row: TableRow, column: number): string {
  return column < 0 ? '' : (row.cells[column] ?? '').trim();
}

/** Cells keep the line ends inside their quotes, so counting those tells the line of each row. */
function linesOf(data: readonly string[][], firstLine: number): TableRow[] {
  let line = firstLine;
  return data.map((cells) => {
    const row = { line, cells };
    line++;
    for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) line++;
    return row;
  });
}

function guessSeparator(text: string): string {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const sample = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  let best: { separator: string; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = sample.map((line) => line.split(separator).length - 1);
    const head = counts[0] ?? 0;
    if (head === 0) continue;
    const even = counts.filter((count) => count === head).length / counts.length;
    const score = even + (separator === ' ' ? 0 : 1) + Math.min(head, 9) / 100;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = cell.trim() || `column ${index + 1}`;
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain} (${count})`;
    taken.add(name);
    return name;
  });
}

/** Walks a row to one of its cells; quotes hide separators and line ends. */
function cellOffset(text: string, start: number, separator: string, column: number): number {
  let offset = start;
  for (let cell = 0; cell < column; cell++) {
    if (text[offset] === '"') {
      offset++;
      while (offset < text.length && (text[offset] !== '"' || text[offset + 1] === '"')) {
        offset += text[offset] === '"' ? 2 : 1;
      }
      offset++;
    }
    while (offset < text.length && text[offset] !== separator && text[offset] !== '\n') offset++;
    if (text[offset] !== separator) return offset;
    offset++;
  }
  return offset;
}
