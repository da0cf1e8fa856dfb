import type { ActorId } from '../model/actor.ts';
import type { TieKey } from '../model/tie.ts';
import type { Curve } from './curve.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneNode } from './scene.ts';

/** A plan without its ties, which a worker can post and a page can take over in a moment. */
export interface PackedPlan {
  readonly nodes: ReadonlyMap<ActorId, SceneNode>;
  /** Of each tie's curve the start, the control point and the end: x and y in px. */
  readonly curves: Float64Array;
}

const NUMBERS_PER_CURVE = 6;

/** Packs a plan; with the same ties `unpackPlan` makes an equal one of it. */
export function packPlan({ nodes, curves }: ScenePlan): PackedPlan {
  const numbers = new Float64Array(curves.length * NUMBERS_PER_CURVE);
  for (const [tie, { start, control, end }] of curves.entries()) {
    numbers.set([start.x, start.y, control.x, control.y, end.x, end.y], tie * NUMBERS_PER_CURVE);
  }
  return { nodes, curves: numbers };
}

/** Makes a packed plan a plan again, for the ties in the order of their numbers. */
export function unpackPlan({ nodes, curves }: PackedPlan, ties: readonly TieKey[]): ScenePlan {
  const point = (at: number) => ({ x: curves[at] as number, y: curves[at + 1] as number });
  const curve = (_: TieKey, tie: number): Curve => {
    const at = tie * NUMBERS_PER_CURVE;
    return { start: point(at), control: point(at + 2), end: point(at + 4) };
  };
  return { nodes, curves: ties.map(curve), ties };
}
