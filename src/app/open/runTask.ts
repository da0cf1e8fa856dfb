import { ownScript } from '../ownScript.ts';
import type { WorkerMessage, WorkerTask } from './read.worker.ts';
import readWorkerUrl from './read.worker.ts?worker&url';
import type { ReadAnswer, ReadRequest } from './readFiles.ts';
import { createReadUnpacker } from './readParcels.ts';
import type { TellStage } from './readStages.ts';
import type { WriteRequest, WrittenFiles } from './writeFiles.ts';

/** Above so many bytes the page would stand still while a file is read. */
const MOST_BYTES_HERE = 2 * 1024 * 1024;

/** A page that is all in one file has no worker's address to start one from. */
const isSingleFile = import.meta.env.MODE === 'single';

/**
 * Reads files, off the main thread where they are large; then `tell` hears how far it has come. Takes the bytes away from
 * who asks. Rejects with the signal's reason when it is given up.
 */
export async function readOffThread(
  request: ReadRequest,
  signal: AbortSignal,
  tell: TellStage = () => undefined,
): Promise<ReadAnswer> {
  const size = request.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (isSingleFile || size <= MOST_BYTES_HERE) {
    const { readFiles } = await import('./readFiles.ts');
    signal.throwIfAborted();
    return readFiles(request);
  }
  return (await runInWorker({ task: 'read', request }, signal, tell)) as ReadAnswer;
}

/** Writes a dataset in a format, off the main thread where it is large. */
export async function writeOffThread(request: WriteRequest, signal: AbortSignal): Promise<WrittenFiles> {
  if (isSingleFile || request.text.length <= MOST_BYTES_HERE)
    return (await import('./writeFiles.ts')).writeFiles(request);
  return (await runInWorker({ task: 'write', request }, signal)) as WrittenFiles;
}

function runInWorker(task: WorkerTask, signal: AbortSignal, tell?: TellStage): Promise<ReadAnswer | WrittenFiles> {
  signal.throwIfAborted();
  const worker = new Worker(ownScript(readWorkerUrl), { type: 'module' });
  const unpack = createReadUnpacker();
  const bytes = task.task === 'read' ? task.request.files.map(({ bytes: { buffer } }) => buffer as ArrayBuffer) : [];
  return new Promise<ReadAnswer | WrittenFiles>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.sort) {
        case 'stage':
          return tell?.(data.stage);
        case 'answer':
          return resolve(data.answer);
        case 'parcel':
        case 'plan':
        case 'found':
        case 'rest': {
          tell?.('handing');
          const read = unpack(data);
          if (read) resolve(read);
        }
      }
    };
    worker.onmessageerror = () => reject(new Error('The answer of the reader of files was lost.'));
    worker.onerror = (event) => reject(new Error(event.message || 'The reader of files failed.'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(task, [...new Set(bytes)]);
  }).finally(() => worker.terminate());
}
