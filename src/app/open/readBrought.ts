import type { Fault } from '../../core/dataset/fault.ts';
import { fileSizeFault } from '../../core/exchange/fileLimits.ts';
import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import { keyOf } from './keyOf.ts';
import type { LocalDataset } from './localDatasets.ts';
import type { ReadAnswer, ReadDataset, RefusedFiles } from './readFiles.ts';
import type { TellStage } from './readStages.ts';
import { readOffThread } from './runTask.ts';

/** How the reader wants tables read. */
export interface TableChoice {
  readonly mapping: ImportMapping;
  readonly separator?: string;
}

/** How the reader wants tables to be looked over: by a mapping, or as proposed anew. */
export interface DraftChoice {
  readonly mapping: ImportMapping | null;
  readonly separator?: string;
  readonly isDraft: true;
}

/** Reads files that the reader brought; their sizes are checked before anything is read. `tell` hears how far it has come. */
export async function readBrought(
  files: readonly File[],
  choice: DraftChoice | TableChoice | null,
  signal: AbortSignal,
  tell?: TellStage,
): Promise<ReadAnswer> {
  const tooLarge = files.map((file) => fileSizeFault(file.name, file.size)).filter((fault) => fault !== null);
  if (tooLarge.length > 0) return refusedOf(tooLarge);
  const bytes = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  signal.throwIfAborted();
  return readOffThread({ files: bytes, ...(choice ?? { mapping: null }) }, signal, tell);
}

/** Faults as an answer that opens nothing. */
export function refusedOf(faults: readonly Fault[]): RefusedFiles {
  return { sort: 'refused', faults, report: null, texts: new Map() };
}

/** Makes what was read of files a dataset of the reader's own. */
export async function localOf(
  read: ReadDataset,
  files: readonly File[],
  choice: TableChoice | null,
): Promise<LocalDataset> {
  const key = await keyOf(read);
  const separator = choice?.separator;
  return {
    key,
    read,
    view: '',
    files,
    mapping: choice?.mapping ?? null,
    ...(separator === undefined ? {} : { separator }),
  };
}
