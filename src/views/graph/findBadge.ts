import type { Position } from '../../core/model/dataset.ts';
import { isNearBox } from '../../core/scene/curve.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import { BADGE_RADIUS, traceTie } from '../../core/scene/tieTrace.ts';

/** Where the "?" of a tie that is not established stands, in px at zoom 1; null when it has none. */
export function badgeOf(edge: SceneEdge): Position | null {
  if (edge.standing === 'established') return null;
  const { badge } = traceTie(edge);
  return badge?.sign === '?' ? badge : null;
}

/** Finds the tie whose "?" covers a point; of several the last, since it is drawn above the others. */
export function findBadge(edges: Iterable<SceneEdge>, { x, y }: Position): SceneEdge | null {
  const box = { left: x, right: x, top: y, bottom: y };
  let found: SceneEdge | null = null;
  for (const edge of edges) {
    if (edge.standing === 'established' || !isNearBox(edge.curve, box, BADGE_RADIUS)) continue;
    const badge = badgeOf(edge);
    if (badge && Math.hypot(badge.x - x, badge.y - y) <= BADGE_RADIUS) found = edge;
  }
  return found;
}
