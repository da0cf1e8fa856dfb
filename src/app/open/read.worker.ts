import { type ReadAnswer, type ReadRequest, readFiles } from './readFiles.ts';
import { type WriteRequest, type WrittenFiles, writeFiles } from './writeFiles.ts';

/** What the worker is asked to do. */
export type WorkerTask =
  | { readonly task: 'read'; readonly request: ReadRequest }
  | { readonly task: 'write'; readonly request: WriteRequest };

/** What it answers. */
export type WorkerAnswer = ReadAnswer | WrittenFiles;

self.onmessage = ({ data }: MessageEvent<WorkerTask>) => {
  const answer: WorkerAnswer = data.task === 'read' ? readFiles(data.request) : writeFiles(data.request);
  self.postMessage(answer);
};
