import { layoutActors } from '../../core/scene/layoutActors.ts';
import { layoutRequestOf } from '../../core/scene/layoutRequest.ts';
import { hexDigestOf } from './keyOf.ts';
import { type ReadAnswer, type ReadDataset, type ReadRequest, readFiles } from './readFiles.ts';
import { packRead, type ReadParcel } from './readParcels.ts';
import type { ReadStage } from './readStages.ts';
import { type WriteRequest, type WrittenFiles, writeFiles } from './writeFiles.ts';

/** What the worker is asked to do. */
export type WorkerTask =
  | { readonly task: 'read'; readonly request: ReadRequest }
  | { readonly task: 'write'; readonly request: WriteRequest };

/** What it posts: how far it has come, then its answer, a dataset in parcels. */
export type WorkerMessage =
  | { readonly sort: 'stage'; readonly stage: ReadStage }
  | { readonly sort: 'answer'; readonly answer: Exclude<ReadAnswer, ReadDataset> | WrittenFiles }
  | ReadParcel;

const post = (message: WorkerMessage) => self.postMessage(message);
const tell = (stage: ReadStage) => post({ sort: 'stage', stage });

async function answer(task: WorkerTask): Promise<void> {
  if (task.task === 'write') return post({ sort: 'answer', answer: writeFiles(task.request) });
  tell('reading');
  const read = readFiles(task.request, tell);
  if (read.sort !== 'read') return post({ sort: 'answer', answer: read });
  tell('drawing');
  const { bodies, ties } = layoutRequestOf(read.dataset);
  const isPlaced = bodies.every(({ at }) => at !== undefined);
  const positions = isPlaced ? read.dataset.positions : layoutActors(bodies, ties);
  const parcels = packRead({ ...read, digest: await hexDigestOf(read.text) }, positions);
  for (const parcel of parcels) post(parcel);
}

self.onmessage = ({ data }: MessageEvent<WorkerTask>) => void answer(data).catch(reportError);
