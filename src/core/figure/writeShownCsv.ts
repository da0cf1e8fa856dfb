import type { SourceId } from '../model/source.ts';
import { CHANGE_COLUMNS, type ShownTable, TIE_COLUMNS } from './shownTable.ts';

/** A column of either table. */
export type ShownColumn = (typeof TIE_COLUMNS)[number] | (typeof CHANGE_COLUMNS)[number];

/** How a table is written. */
export interface CsvOptions {
  /** The heads of the columns; English ones stand for those that are left out. */
  readonly headings?: Readonly<Partial<Record<ShownColumn, string>>>;
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly hasMark?: boolean;
  /** How a source is named; by its id when left out. Several are separated by `; `. */
  readonly cite?: (id: SourceId) => string;
}

const HEADINGS: Readonly<Record<ShownColumn, string>> = {
  number: 'Number',
  from: 'From',
  tie: 'Tie',
  to: 'To',
  status: 'Status',
  stance: 'Stance',
  standing: 'Standing',
  since: 'Since',
  until: 'Until',
  before: 'Before',
  after: 'After',
  certainty: 'Certainty',
  date: 'Date',
  sources: 'Sources',
};

/**
 * Writes what is shown as CSV (RFC 4180: commas, CRLF, doubled quotes). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe; so does a year before 0, which begins with a minus sign.
 */
export function writeShownCsv(table: ShownTable, options: CsvOptions = {}): string {
  const { headings = {}, hasMark = false, cite = (id) => id } = options;
  const head = (columns: readonly ShownColumn[]) => columns.map((column) => headings[column] ?? HEADINGS[column]);
  const sourcesOf = (ids: readonly SourceId[]) => ids.map(cite).join('; ');
  const lines =
    table.kind === 'ties'
      ? [
          head(TIE_COLUMNS),
          ...table.rows.map((row) => TIE_COLUMNS.map((c) => (c === 'sources' ? sourcesOf(row.sources) : row[c]))),
        ]
      : [
          head(CHANGE_COLUMNS),
          ...table.rows.map((row) =>
            CHANGE_COLUMNS.map((c) => (c === 'sources' ? sourcesOf(row.sources) : String(row[c]))),
          ),
        ];
  const body = lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  return (hasMark ? '\ufeff' : '') + body;
}

/** One cell of CSV: made harmless to spreadsheets, then quoted if it holds a separator, a quote or a line break. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
