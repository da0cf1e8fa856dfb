import { applyMapping } from '../../core/exchange/applyMapping.ts';
import type { CutTables } from '../../core/exchange/cutTables.ts';
import { type ImportMapping, MAPPING_FORMAT, NO_CHOICES } from '../../core/exchange/importMapping.ts';
import type { ImportReport } from '../../core/exchange/importReport.ts';
import { proposeMapping } from '../../core/exchange/proposeMapping.ts';
import { readGexf } from '../../core/exchange/readGexf.ts';
import type { Table } from '../../core/exchange/readTable.ts';
import type { TextSort } from '../../core/exchange/recognizeFiles.ts';
import type { ImportResult } from '../../core/exchange/refusal.ts';
import { isSeparator } from '../../core/exchange/separators.ts';

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
  readonly readNodes: TextSort | null;
  /** Null for a GEXF, which says itself what is what. */
  readonly edges: DraftTable | null;
  readonly nodes: DraftTable | null;
  readonly mapping: ImportMapping;
  readonly report: ImportReport;
  /** Why nothing would come of it; null when something does. */
  readonly problem: string | null;
}

/**
 * Drafts how tables are to be read: as proposed, or as a mapping says whose missing terms are proposed. Throws a
 * `Refusal` for a table without two columns.
 */
export function draftMapping(
  { edges, nodes }: CutTables,
  { file, read, readNodes }: Pick<MappingDraft, 'file' | 'read' | 'readNodes'>,
  mapping: ImportMapping | null,
  separator?: string,
): MappingDraft {
  const cut = isSeparator(separator) ? { separator } : {};
  const asked = mapping ?? { ...proposeMapping(edges, nodes).mapping, ...cut };
  const result = applyMapping(nodes, edges, asked, file);
  const drafted = { edges: draftTable(edges), nodes: nodes && draftTable(nodes) };
  return { file, read, readNodes, ...drafted, ...outcomeOf(result, asked) };
}

/** The ends of a tie are attributes of these names in every GEXF. */
const GEXF_MAPPING: ImportMapping = {
  format: MAPPING_FORMAT,
  edges: { from: 'source', to: 'target' },
  endIs: 'last',
  ...NO_CHOICES,
};

/** Drafts how a GEXF is to be read: as proposed, or as a mapping says whose missing terms are proposed. */
export function draftGexf(text: string, file: string, read: TextSort, mapping: ImportMapping | null): MappingDraft {
  const result = readGexf(text, file, mapping);
  const asked = mapping ?? { ...GEXF_MAPPING, coverage: result.coverage };
  return { file, read, readNodes: null, edges: null, nodes: null, ...outcomeOf(result, asked) };
}

function outcomeOf(
  { document, report, faults, terms }: ImportResult,
  asked: ImportMapping,
): Pick<MappingDraft, 'mapping' | 'report' | 'problem'> {
  return {
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
