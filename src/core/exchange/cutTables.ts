import { decodeBytes } from './decodeBytes.ts';
import { readTable, type Table } from './readTable.ts';
import type { ForeignFile, RecognizedFiles } from './recognizeFiles.ts';
import { isSeparator } from './separators.ts';

/** A table of ties, with or without a table of actors. */
export interface CutTables {
  readonly edges: Table;
  readonly nodes: Table | null;
}

/** The tables of files, cut anew where somebody chose another separator than the one that was found. */
export function cutTables(
  files: readonly ForeignFile[],
  found: Extract<RecognizedFiles, { sort: 'tables' }>,
  separator: string | undefined,
): CutTables {
  if (!isSeparator(separator)) return found;
  const again = (table: Table): Table => {
    const file = files.find(({ name }) => name === table.file);
    return file && table.separator !== separator
      ? readTable(decodeBytes(file.bytes).text, table.file, separator)
      : table;
  };
  return { edges: again(found.edges), nodes: found.nodes && again(found.nodes) };
}
