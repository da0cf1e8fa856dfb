import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The four directions, in the order in which they are told. */
export const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** How far one place lies from another along a direction and how far aside of it, in px; `along` is negative behind it. */
export interface Bearing {
  readonly along: number;
  readonly aside: number;
}

/** Tells how a place is seen from another in a direction; y grows downwards. */
export function bearingOf(from: Position, to: Position, direction: Direction): Bearing {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return { along: -dx, aside: dy };
    case 'right':
      return { along: dx, aside: dy };
    case 'up':
      return { along: -dy, aside: dx };
    case 'down':
      return { along: dy, aside: dx };
  }
}

/** How near a place seems to somebody who looks along a direction: its distance, up to 1.8 times as much if it lies aside. */
function seenDistance({ along, aside }: Bearing): number {
  const angle = Math.atan2(Math.abs(aside), along);
  return Math.hypot(along, aside) * (1 + angle);
}

/**
 * Finds the actor that an arrow key leads to: the nearest in the quarter of the plane that the arrow points to, where
 * what lies straight ahead counts as nearer than what lies aside. Where that quarter is empty it is the nearest in the
 * half before; null where there is nobody at all. Of equals the first one wins, so that the same key leads to the same.
 */
export function nearestInDirection(
  places: ReadonlyMap<ActorId, Position>,
  from: ActorId,
  direction: Direction,
  distance: (bearing: Bearing) => number = seenDistance,
): ActorId | null {
  const here = places.get(from);
  if (!here) return null;
  let [nearest, widest]: [ActorId | null, ActorId | null] = [null, null];
  let [least, leastWide] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [id, place] of places) {
    if (id === from) continue;
    const bearing = bearingOf(here, place, direction);
    if (bearing.along <= 0) continue;
    const far = distance(bearing);
    if (Math.abs(bearing.aside) <= bearing.along) {
      if (far < least) [nearest, least] = [id, far];
    } else if (far < leastWide) [widest, leastWide] = [id, far];
  }
  return nearest ?? widest;
}
