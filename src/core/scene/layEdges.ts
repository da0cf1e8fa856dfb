import type { StatusStance } from '../model/stance.ts';
import { type Emphasis, edgeStrength } from './emphasis.ts';
import type { SceneEdge } from './scene.ts';

const DEPTHS: Readonly<Record<StatusStance, number>> = {
  ended: 0,
  formal: 1,
  cooperative: 2,
  allied: 3,
  strained: 4,
  severed: 5,
  hostile: 6,
};

/** The strength of a tie that has ended and is drawn on request. */
export const ENDED_STRENGTH = 0.4;

/** Puts ties in the order of painting: faded ones lowest, then hairlines, then what is graver. */
export function layEdges(edges: Iterable<SceneEdge>, emphasis: Emphasis | null): SceneEdge[] {
  const depths = new Map<SceneEdge, number>();
  for (const edge of edges) {
    const isStrong = edgeStrength(emphasis, edge) === 1;
    depths.set(edge, (edge.isEnded ? 0 : 10) + (isStrong ? 20 : 0) + DEPTHS[edge.stance]);
  }
  return [...depths].sort(([p, depthP], [q, depthQ]) => depthP - depthQ || p.tie - q.tie).map(([edge]) => edge);
}
