import type { Fault } from '../dataset/fault.ts';
import { type DecodedText, decodeBytes } from './decodeBytes.ts';
import { fileSizeFault } from './fileLimits.ts';
import { listsTies } from './proposeMapping.ts';
import { readTable, type Table } from './readTable.ts';
import { faultAt, Refusal, type RefusalWords } from './refusal.ts';
import { sniffBytes, sniffFormat } from './sniffFormat.ts';

/** A file as it was chosen, dropped or pasted. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a file's bytes were read as text. */
export type TextSort = Pick<DecodedText, 'encoding' | 'lineEnds' | 'hasBrokenBytes'>;

/** What chosen files are by their content, whatever they are called. */
export type RecognizedFiles =
  | { readonly sort: 'dataset'; readonly file: string; readonly text: string; readonly read: TextSort }
  | { readonly sort: 'gexf'; readonly file: string; readonly text: string; readonly read: TextSort }
  | { readonly sort: 'figure'; readonly file: string; readonly bytes: Uint8Array }
  | {
      readonly sort: 'tables';
      readonly file: string;
      readonly edges: Table;
      readonly nodes: Table | null;
      readonly read: TextSort;
      /** How the table of actors was read. */
      readonly readNodes: TextSort | null;
    }
  | { readonly sort: 'refused'; readonly faults: readonly Fault[] };

const READABLE = 'a dataset (JSON), a figure made here, a GEXF, or a table of ties (CSV)';

/**
 * Tells what one file is, or two that belong together: a table of ties and a table of actors, in either order. Sizes
 * are checked before anything is read.
 */
export function recognizeFiles(files: readonly ForeignFile[]): RecognizedFiles {
  const tooLarge = files.flatMap(({ name, bytes }) => fileSizeFault(name, bytes.length) ?? []);
  if (tooLarge.length > 0) return { sort: 'refused', faults: tooLarge };
  const [first, second] = files;
  if (!first || files.length > 2)
    return refuse(first?.name ?? '', { expected: 'one file or two tables', found: `${files.length}` });
  try {
    return second ? recognizePair(first, second) : recognizeOne(first);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const file = thrown.place.file ?? first.name;
    return { sort: 'refused', faults: [faultAt(file, thrown.place, thrown.words)] };
  }
}

function recognizeOne({ name, bytes }: ForeignFile): RecognizedFiles {
  const sort = sniffBytes(bytes);
  if (sort === 'figure') return { sort, file: name, bytes };
  if (sort === 'binary') return refuse(name, { expected: READABLE, found: 'a file that is no text' });
  const { text, ...read } = decodeBytes(bytes);
  const format = sniffFormat(text);
  switch (format) {
    case 'entente':
    case 'json':
      return { sort: 'dataset', file: name, text, read };
    case 'gexf':
      return { sort: 'gexf', file: name, text, read };
    case 'figure':
      return { sort: 'figure', file: name, bytes };
    case 'table': {
      const table = readTable(text, name);
      if (listsTies(table) || !looksLikeActors(table))
        return { sort: 'tables', file: name, edges: table, nodes: null, read, readNodes: null };
      return refuse(name, {
        expected: 'a table of ties beside it, with a column for each end',
        found: `a table of actors: ${table.columns.join(', ').slice(0, 200)}`,
      });
    }
    case 'graphml':
    case 'xml':
      return refuse(name, { expected: READABLE, found: format === 'graphml' ? 'GraphML' : 'another XML' });
    case 'empty':
      return refuse(name, { expected: READABLE, found: 'an empty file' });
    case 'binary':
    case 'unknown':
      return refuse(name, { expected: READABLE, found: 'something else' });
  }
}

function recognizePair(one: ForeignFile, other: ForeignFile): RecognizedFiles {
  const tables = [one, other].map(({ name, bytes }) => {
    const { text, ...read } = decodeBytes(bytes);
    const isTable = sniffBytes(bytes) === 'text' && sniffFormat(text) === 'table';
    if (!isTable)
      throw new Refusal({ ...START, file: name }, { expected: 'a table, as the other file', found: 'something else' });
    return { table: tableOf(text, name), read };
  });
  const [a, b] = tables;
  if (!a || !b) return refuse(one.name, { expected: 'two tables', found: 'one' });
  const [edges, nodes] = listsTies(a.table) && !(looksLikeActors(a.table) && listsTies(b.table)) ? [a, b] : [b, a];
  if (!listsTies(edges.table) || (listsTies(nodes.table) && !looksLikeActors(nodes.table))) {
    const found = listsTies(edges.table) ? 'two tables of ties' : 'two tables of actors';
    return refuse(one.name, { expected: 'a table of ties and a table of actors', found });
  }
  const cut = { edges: edges.table, nodes: nodes.table };
  return { sort: 'tables', file: edges.table.file, ...cut, read: edges.read, readNodes: nodes.read };
}

const START = { line: 1, column: 1 } as const;

function tableOf(text: string, name: string): Table {
  try {
    return readTable(text, name);
  } catch (thrown) {
    throw thrown instanceof Refusal ? new Refusal({ ...thrown.place, file: name }, thrown.words) : thrown;
  }
}

/** Tells whether a table that may list ties rather lists actors: an id and no column for ends. */
function looksLikeActors({ columns }: Table): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  return (names.has('id') || names.has('label') || names.has('name')) && !names.has('source') && !names.has('target');
}

function refuse(file: string, words: RefusalWords): RecognizedFiles {
  return { sort: 'refused', faults: [faultAt(file, START, words)] };
}
