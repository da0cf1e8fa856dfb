import type { ActorId } from '../core/model/actor.ts';
import type { Dataset, Position } from '../core/model/dataset.ts';
import { type LayoutRequest, layoutRequestOf } from '../core/scene/layoutRequest.ts';
import type { LayoutAnswer } from './layout.worker.ts';
import layoutWorkerUrl from './layout.worker.ts?worker&url';

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface TrustedTypesWindow {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
}

const { trustedTypes } = globalThis as TrustedTypesWindow;
/** Trusted Types let a worker start only by a named policy, made once; this one knows a single address, built with the app. */
const policy = trustedTypes?.createPolicy('entente-worker', { createScriptURL: () => layoutWorkerUrl });

function startWorker(): Worker {
  return new Worker(policy ? (policy.createScriptURL('') as string) : layoutWorkerUrl, { type: 'module' });
}

function layOutInWorker(request: LayoutRequest, signal: AbortSignal): Promise<LayoutAnswer> {
  const worker = startWorker();
  return new Promise<LayoutAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The layout failed.'));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** The positions of all actors: the dataset's own, or where any is missing a layout computed off the main thread. */
export async function layOut(dataset: Dataset, signal: AbortSignal): Promise<ReadonlyMap<ActorId, Position>> {
  const isComplete = [...dataset.actors.keys()].every((id) => dataset.positions.has(id));
  return isComplete ? dataset.positions : new Map(await layOutInWorker(layoutRequestOf(dataset), signal));
}
