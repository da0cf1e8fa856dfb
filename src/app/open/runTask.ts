import type { Dataset } from '../../core/model/dataset.ts';
import { VOCABULARY } from '../../core/model/vocabulary.ts';
import { ownScript } from '../ownScript.ts';
import type { WorkerAnswer, WorkerTask } from './read.worker.ts';
import readWorkerUrl from './read.worker.ts?worker&url';
import type { ReadAnswer, ReadDataset, ReadRequest } from './readFiles.ts';
import type { WriteRequest, WrittenFiles } from './writeFiles.ts';

/** Above so many bytes the page would stand still while a file is read. */
const MOST_BYTES_HERE = 2 * 1024 * 1024;

/** A page that is all in one file has no worker's address to start one from. */
const isSingleFile = import.meta.env.MODE === 'single';

/** Reads files, off the main thread where they are large. Rejects with the signal's reason when it is given up. */
export async function readOffThread(request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> {
  const size = request.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (isSingleFile || size <= MOST_BYTES_HERE) {
    const { readFiles } = await import('./readFiles.ts');
    signal.throwIfAborted();
    return readFiles(request);
  }
  const answer = (await runInWorker({ task: 'read', request }, signal)) as ReadAnswer;
  return answer.sort === 'read' ? withStandardKinds(answer) : answer;
}

/** Writes a dataset in a format, off the main thread where it is large. */
export async function writeOffThread(request: WriteRequest, signal: AbortSignal): Promise<WrittenFiles> {
  if (isSingleFile || request.text.length <= MOST_BYTES_HERE)
    return (await import('./writeFiles.ts')).writeFiles(request);
  return (await runInWorker({ task: 'write', request }, signal)) as WrittenFiles;
}

function runInWorker(task: WorkerTask, signal: AbortSignal): Promise<WorkerAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(ownScript(readWorkerUrl), { type: 'module' });
  return new Promise<WorkerAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    worker.onmessageerror = () => reject(new Error('The answer of the reader of files was lost.'));
    worker.onerror = (event) => reject(new Error(event.message || 'The reader of files failed.'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** A copy from a worker is no longer the same object: kinds with the format's own meaning become that again. */
function withStandardKinds(read: ReadDataset): ReadDataset {
  const standard = new Set(read.standardKinds);
  const kinds = [...read.dataset.vocabulary].map(
    ([id, kind]) => [id, (standard.has(id) && VOCABULARY.get(id)) || kind] as const,
  );
  const dataset: Dataset = { ...read.dataset, vocabulary: new Map(kinds) };
  return { ...read, dataset, history: { ...read.history, dataset } };
}
