import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import type { SceneHull } from './scene.ts';

/** A closed outline in two sets of runs, as SVG path commands in px. */
export interface OutlineParts {
  /** Round members that belong without reserve. */
  readonly firm: string;
  /** Round members that are suspended or leaving: to be drawn broken. */
  readonly broken: string;
}

function nearestTo(
  point: Position,
  members: readonly ActorId[],
  places: ReadonlyMap<ActorId, Position>,
): ActorId | null {
  let nearest: ActorId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const at = places.get(member);
    const distance = at ? Math.hypot(at.x - point.x, at.y - point.y) : Number.POSITIVE_INFINITY;
    if (distance >= least) continue;
    least = distance;
    nearest = member;
  }
  return nearest;
}

/** Cuts a hull's outline into what is firm and what is broken: each stretch belongs to the member it is nearest to. */
export function outlineParts(hull: SceneHull, places: ReadonlyMap<ActorId, Position>): OutlineParts {
  const unsteady = new Set(hull.unsteady);
  const runs = { firm: '', broken: '' };
  let last: keyof OutlineParts | null = null;
  hull.outline.forEach((point, index) => {
    const next = hull.outline[(index + 1) % hull.outline.length] ?? point;
    const nearest = nearestTo(point, hull.members, places);
    const part = nearest !== null && unsteady.has(nearest) ? 'broken' : 'firm';
    runs[part] += `${part === last ? '' : `M${point.x} ${point.y}`}L${next.x} ${next.y}`;
    last = part;
  });
  return runs;
}
