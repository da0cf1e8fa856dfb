import { applyMapping } from '../../core/exchange/applyMapping.ts';
import { decodeBytes } from '../../core/exchange/decodeBytes.ts';
import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import type { ImportReport } from '../../core/exchange/importReport.ts';
import { proposeMapping } from '../../core/exchange/proposeMapping.ts';
import { readTable, SEPARATORS, type Table } from '../../core/exchange/readTable.ts';
import type { ForeignFile, RecognizedFiles, TextSort } from '../../core/exchange/recognizeFiles.ts';

/** What a reader needs to see of a table to say what its columns are. */
export interface DraftTable {
  readonly file: string;
  readonly separator: string;
  readonly rowCount: number;
  readonly columns: readonly string[];
  /** The first rows, a cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Some different cells of each column that are not empty, in the order of the columns. */
  readonly samples: readonly (readonly string[])[];
}

/** A mapping to be looked over, with what would come of it. */
export interface MappingDraft {
  readonly file: string;
  readonly read: TextSort;
  readonly edges: DraftTable;
  readonly nodes: DraftTable | null;
  readonly mapping: ImportMapping;
  readonly report: ImportReport;
  /** Why nothing would come of it; null when something does. */
  readonly problem: string | null;
}

type RecognizedTables = Extract<RecognizedFiles, { sort: 'tables' }>;

interface Tables {
  readonly edges: Table;
  readonly nodes: Table | null;
}

/** The tables of files, cut anew where the reader chose another separator than the one that was found. */
export function tablesOf(files: readonly ForeignFile[], found: RecognizedTables, separator?: string): Tables {
  if (separator === undefined || !isSeparator(separator)) return found;
  const again = (table: Table): Table => {
    const file = files.find(({ name }) => name === table.file);
    return file ? readTable(decodeBytes(file.bytes).text, table.file, separator) : table;
  };
  return { edges: again(found.edges), nodes: found.nodes && again(found.nodes) };
}

function isSeparator(text: string): boolean {
  return SEPARATORS.some((separator) => separator === text);
}

/**
 * Drafts how tables are to be read: as proposed, or as a mapping says whose missing terms are proposed. Throws a
 * `Refusal` for a table without two columns.
 */
export function draftMapping(
  tables: Tables,
  read: TextSort,
  file: string,
  mapping: ImportMapping | null,
): MappingDraft {
  const { edges, nodes } = tables;
  const asked = mapping ?? proposeMapping(edges, nodes).mapping;
  const { document, report, faults, terms } = applyMapping(nodes, edges, asked, file);
  return {
    file,
    read,
    edges: draftTable(edges),
    nodes: nodes && draftTable(nodes),
    mapping: terms.length > 0 ? { ...asked, terms: [...terms] } : asked,
    report,
    problem: document ? null : faults.map(({ message }) => message).join(' '),
  };
}

const ROWS = 6;
const SAMPLES = 40;
const SAMPLED_ROWS = 5000;

function draftTable({ file, separator, columns, rows }: Table): DraftTable {
  const some = rows.slice(0, SAMPLED_ROWS);
  return {
    file,
    separator,
    rowCount: rows.length,
    columns,
    rows: rows.slice(0, ROWS).map(({ cells }) => columns.map((_, column) => cells[column] ?? '')),
    samples: columns.map((_, column) => {
      const cells = new Set(some.map((row) => (row.cells[column] ?? '').trim()));
      cells.delete('');
      return [...cells].slice(0, SAMPLES);
    }),
  };
}
