import type { Position } from '../../core/model/dataset.ts';
import { distanceTo, isNearBox } from '../../core/scene/curve.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';

/** Finds the tie nearest to a point, none if all are farther than `reach` px. Of faded ties only where no other is near. */
export function findTie(
  edges: Iterable<SceneEdge>,
  point: Position,
  reach: number,
  isFaded: (edge: SceneEdge) => boolean,
): SceneEdge | null {
  let found: SceneEdge | null = null;
  let least = reach;
  const box = { left: point.x, right: point.x, top: point.y, bottom: point.y };
  for (const edge of edges) {
    if (!isNearBox(edge.curve, box, reach)) continue;
    const distance = distanceTo(edge.curve, point) + (isFaded(edge) ? reach / 2 : 0);
    if (distance > least) continue;
    least = distance;
    found = edge;
  }
  return found;
}
