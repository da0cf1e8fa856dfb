import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Fault, faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { applyMapping } from '../../core/exchange/applyMapping.ts';
import { cutTables } from '../../core/exchange/cutTables.ts';
import { fileSizeFault } from '../../core/exchange/fileLimits.ts';
import { type ImportMapping, parseMapping } from '../../core/exchange/importMapping.ts';
import { proposeMapping } from '../../core/exchange/proposeMapping.ts';
import { readGexf } from '../../core/exchange/readGexf.ts';
import { type ForeignFile, recognizeFiles } from '../../core/exchange/recognizeFiles.ts';
import { faultAt, type ImportResult, Refusal } from '../../core/exchange/refusal.ts';
import { writeJson } from '../../core/exchange/writeJson.ts';
import { printReport } from './printReport.ts';
import { placeOf } from './readDatasetFile.ts';
import { isOutputName, writeConverted } from './writeConverted.ts';

/** What a conversion is asked for. */
export interface ConvertWords {
  readonly from: string;
  readonly to: string;
  readonly mapping?: string;
}

/** Reads the words after `convert`; null when they are not as the usage says. */
export function convertWords(words: readonly string[]): ConvertWords | null {
  const at = words.indexOf('--mapping');
  const mapping = at < 0 ? undefined : words[at + 1];
  const names = at < 0 ? words : words.toSpliced(at, 2);
  const [from, to] = names;
  if (names.length !== 2 || !from || !to || !isOutputName(to) || (at >= 0 && !mapping)) return null;
  return { from, to, ...(mapping === undefined ? {} : { mapping }) };
}

/**
 * Converts a file by its content into the format that the name of the output asks for, and tells on stderr what was
 * read, what was not and what the output cannot hold. Answers with 0 when all records were taken over, 1 when some were
 * not or the file is refused, 2 when a file cannot be read or written.
 */
export async function convertFile({ from, to, mapping: mappingName }: ConvertWords): Promise<number> {
  try {
    const files = await filesOf(from);
    if ('faults' in files) return printFaults(files.faults);
    const mapping =
      mappingName === undefined ? undefined : parseMapping(await readFile(placeOf(mappingName), 'utf8'), mappingName);
    if (mapping && !mapping.mapping) return printFaults(mapping.faults);
    const read = readFiles(files, mapping?.mapping ?? null);
    if (read.text === null) return printFaults(read.faults);
    const { dataset, faults } = parseDataset(read.text, from);
    printFaults(faults);
    if (!dataset) return 1;
    const out = resolve(process.env.INIT_CWD ?? '.', to);
    await writeConverted(out, read.text, dataset);
    return read.hasLeftOut || faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    process.stderr.write(`${from}: ${error.message}\n`);
    return 2;
  }
}

interface ReadText {
  /** A document of the format as text; null when nothing came out. */
  readonly text: string | null;
  readonly faults: readonly Fault[];
  readonly hasLeftOut: boolean;
}

function readFiles(files: readonly ForeignFile[], mapping: ImportMapping | null): ReadText {
  const recognized = recognizeFiles(files);
  switch (recognized.sort) {
    case 'refused':
      return { text: null, faults: recognized.faults, hasLeftOut: true };
    case 'figure': {
      const expected = 'a dataset, a GEXF or a table; open a figure in the app and save its dataset';
      const fault = faultAt(recognized.file, { line: 1, column: 1 }, { expected, found: 'a figure' });
      return { text: null, faults: [fault], hasLeftOut: true };
    }
    case 'dataset':
      return { text: recognized.text, faults: [], hasLeftOut: false };
    case 'gexf':
      return readResult(recognized.file, readGexf(recognized.text, recognized.file, mapping));
    case 'tables': {
      const { file, read } = recognized;
      const { edges, nodes } = cutTables(files, recognized, mapping?.separator);
      process.stderr.write(
        `${file}: ${read.encoding}, lines end in ${read.lineEnds}, columns ${edges.columns.join(', ')}\n`,
      );
      try {
        const used = mapping ?? proposeMapping(edges, nodes).mapping;
        return readResult(file, applyMapping(nodes, edges, used, file));
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        return { text: null, faults: [faultAt(file, thrown.place, thrown.words)], hasLeftOut: true };
      }
    }
  }
}

function readResult(file: string, { document, report, faults }: ImportResult): ReadText {
  const hasLeftOut = printReport(file, report);
  return { text: document && writeJson(document).text, faults, hasLeftOut };
}

/** The file, and beside a table of ties the table of actors that is called like it, or the other way round. */
async function filesOf(name: string): Promise<readonly ForeignFile[] | { readonly faults: readonly Fault[] }> {
  const names = [placeOf(name), ...siblingOf(placeOf(name))];
  const sizes = await Promise.all(names.map(async (file) => fileSizeFault(file, (await stat(file)).size)));
  const faults = sizes.filter((fault) => fault !== null);
  if (faults.length > 0) return { faults };
  return Promise.all(
    names.map(async (file) => ({ name: basename(file), bytes: new Uint8Array(await readFile(file)) })),
  );
}

function siblingOf(name: string): string[] {
  const [base, folder] = [basename(name), dirname(name)];
  const twin = /edges/i.test(base) ? base.replace(/edges/i, 'nodes') : base.replace(/nodes/i, 'edges');
  return /\.(csv|tsv|txt)$/i.test(base) && twin !== base && existsSync(join(folder, twin)) ? [join(folder, twin)] : [];
}

function printFaults(faults: readonly Fault[]): number {
  process.stdout.write(faults.map((fault) => `${faultText(fault)}\n`).join(''));
  return faults.length > 0 ? 1 : 0;
}
