import type { ActorId } from '../core/model/actor.ts';
import type { Position } from '../core/model/dataset.ts';
import { layoutActors } from '../core/scene/layoutActors.ts';
import type { LayoutRequest } from '../core/scene/layoutRequest.ts';

/** Positions by actor, as they come back from the worker. */
export type LayoutAnswer = readonly (readonly [ActorId, Position])[];

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = [...layoutActors(data.bodies, data.ties)];
  self.postMessage(answer);
};
