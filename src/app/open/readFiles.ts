import type { Fault } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { applyMapping } from '../../core/exchange/applyMapping.ts';
import { cutTables } from '../../core/exchange/cutTables.ts';
import { decodeBytes } from '../../core/exchange/decodeBytes.ts';
import type { ImportMapping, KindChoice } from '../../core/exchange/importMapping.ts';
import type { ImportReport } from '../../core/exchange/importReport.ts';
import { readGexf } from '../../core/exchange/readGexf.ts';
import { type ForeignFile, recognizeFiles } from '../../core/exchange/recognizeFiles.ts';
import { faultAt, type ImportResult, Refusal } from '../../core/exchange/refusal.ts';
import { writeJson } from '../../core/exchange/writeJson.ts';
import { foldTies } from '../../core/history/foldTies.ts';
import type { History } from '../../core/history/history.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Dataset, Position } from '../../core/model/dataset.ts';
import type { ScenePlan } from '../../core/scene/planScene.ts';
import { draftGexf, draftMapping, type MappingDraft } from './draftMapping.ts';
import type { TellStage } from './readStages.ts';

/** Files to be read, and how tables among them are to be read; null asks for a proposal first. */
export interface ReadRequest {
  readonly files: readonly ForeignFile[];
  readonly mapping: ImportMapping | null;
  /** The separator of cells, where the reader chose another than the one that was found. */
  readonly separator?: string;
  /** Gives the mapping back with what would come of it, instead of reading by it. */
  readonly isDraft?: boolean;
}

/** Where actors stand and ties run. */
export interface ReadScene {
  readonly positions: ReadonlyMap<ActorId, Position>;
  readonly plan: ScenePlan;
}

/** A dataset that was read of files, with all there is to say about it. Can be posted from a worker. */
export interface ReadDataset {
  readonly sort: 'read';
  /** The name of the file that it came from. */
  readonly file: string;
  /** The dataset as a file of the format. */
  readonly text: string;
  readonly dataset: Dataset;
  readonly history: History;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** What was read of a foreign file and what was not; null for a file of the format. */
  readonly report: ImportReport | null;
  readonly terms: readonly KindChoice[];
  /** The texts that faults point into, by name of file. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of the text in hex, where that was worked out off the main thread. */
  readonly digest?: string;
  /** Where actors stand and ties run, where that was worked out off the main thread. */
  readonly scene?: ReadScene;
}

/** Files of which no dataset came. */
export interface RefusedFiles {
  readonly sort: 'refused';
  readonly faults: readonly Fault[];
  readonly report: ImportReport | null;
  readonly texts: ReadonlyMap<string, string>;
}

/** What comes of files: a dataset, a figure, tables whose columns have to be named first, or faults. */
export type ReadAnswer =
  | ReadDataset
  | RefusedFiles
  | { readonly sort: 'figure' }
  | { readonly sort: 'tables'; readonly draft: MappingDraft };

/** Reads files by their content, checks them and folds what is sound. Throws only where this app itself is at fault. */
export function readFiles(request: ReadRequest, tell: TellStage = () => undefined): ReadAnswer {
  const { files } = request;
  try {
    return readRecognized(request, tell);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const file = thrown.place.file ?? files[0]?.name ?? '';
    return refused([faultAt(file, thrown.place, thrown.words)], files);
  }
}

function readRecognized({ files, mapping, separator, isDraft = false }: ReadRequest, tell: TellStage): ReadAnswer {
  const recognized = recognizeFiles(files);
  switch (recognized.sort) {
    case 'refused':
      return refused(recognized.faults, files);
    case 'figure':
      return { sort: 'figure' };
    case 'dataset':
      return readDocument(recognized.file, recognized.text, tell);
    case 'gexf': {
      const { file, text, read } = recognized;
      if (isDraft) return { sort: 'tables', draft: draftGexf(text, file, read, mapping) };
      return readImport(file, readGexf(text, file, mapping), files, tell);
    }
    case 'tables': {
      const { file } = recognized;
      const tables = cutTables(files, recognized, mapping?.separator ?? separator);
      if (mapping === null || isDraft)
        return { sort: 'tables', draft: draftMapping(tables, recognized, mapping, separator) };
      return readImport(file, applyMapping(tables.nodes, tables.edges, mapping, file), files, tell);
    }
  }
}

function readDocument(file: string, text: string, tell: TellStage, from?: ImportResult): ReadDataset | RefusedFiles {
  const { dataset, faults, warnings } = parseDataset(text, file, () => tell('checking'));
  const texts = new Map(faults.length + warnings.length > 0 ? [[file, text]] : []);
  const report = from?.report ?? null;
  if (!dataset) return { sort: 'refused', faults, report, texts };
  tell('folding');
  const read = { dataset, history: foldTies(dataset), faults, warnings, report, texts };
  return { sort: 'read', file, text, ...read, terms: from?.terms ?? [] };
}

/** Faults found in the document that was made of a foreign file point into that document, so it has a name of its own. */
function readImport(file: string, result: ImportResult, files: readonly ForeignFile[], tell: TellStage): ReadAnswer {
  const { document, report, faults } = result;
  if (!document) return { ...refused(faults, files), report };
  const read = readDocument(`${file} → JSON`, writeJson(document).text, tell, result);
  if (read.sort === 'refused') return read;
  return { ...read, file, texts: new Map([...read.texts, ...textsOf(files)]) };
}

function refused(faults: readonly Fault[], files: readonly ForeignFile[]): RefusedFiles {
  return { sort: 'refused', faults, report: null, texts: textsOf(files) };
}

/** Nobody reads lines of a text larger than this, and keeping it costs memory. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;

function textsOf(files: readonly ForeignFile[]): ReadonlyMap<string, string> {
  const small = files.filter(({ bytes }) => bytes.length <= MAX_TEXT_BYTES);
  return new Map(small.map(({ name, bytes }) => [name, decodeBytes(bytes).text]));
}
