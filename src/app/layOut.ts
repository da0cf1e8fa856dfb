import type { ActorId } from '../core/model/actor.ts';
import type { Dataset, Position } from '../core/model/dataset.ts';
import { type LayoutRequest, layoutRequestOf } from '../core/scene/layoutRequest.ts';
import type { LayoutAnswer } from './layout.worker.ts';
import layoutWorkerUrl from './layout.worker.ts?worker&url';
import { ownScript } from './ownScript.ts';

function layOutInWorker(request: LayoutRequest, signal: AbortSignal): Promise<LayoutAnswer> {
  const worker = new Worker(ownScript(layoutWorkerUrl), { type: 'module' });
  return new Promise<LayoutAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** A page that is all in one file has no worker's address to start one from. */
const isSingleFile = import.meta.env.MODE === 'single';

async function layOutHere(request: LayoutRequest): Promise<LayoutAnswer> {
  const { layoutActors } = await import('../core/scene/layoutActors.ts');
  return [...layoutActors(request.bodies, request.ties)];
}

/** The positions of all actors: the dataset's own, or where any is missing a layout computed off the main thread. */
export async function layOut(dataset: Dataset, signal: AbortSignal): Promise<ReadonlyMap<ActorId, Position>> {
  const isComplete = [...dataset.actors.keys()].every((id) => dataset.positions.has(id));
  if (isComplete) return dataset.positions;
  return new Map(await (isSingleFile ? layOutHere : layOutInWorker)(layoutRequestOf(dataset), signal));
}
