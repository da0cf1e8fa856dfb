import type { Direction } from '../../core/scene/nearestInDirection.ts';
import { waysBetween } from '../../core/scene/waysBetween.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { tiesRound, type WalkPlace, walkPlaces } from './walkGround.ts';

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/**
 * Where a key leads from a place on the network: an arrow to the nearest actor on its side, `t` and Shift+t along the
 * ties of the actor and round again, Escape from a tie back to its actor. Undefined for a key that means nothing here.
 */
export function stepWalk(
  state: Pick<EntenteState, 'moment' | 'plan' | 'pick'>,
  place: WalkPlace,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): WalkPlace | undefined {
  const way = ARROWS.get(key);
  if (way && !shiftKey) {
    const next = waysBetween(walkPlaces(state)).get(place.actor)?.[way] ?? null;
    return { actor: next ?? place.actor, tie: null };
  }
  if (key === 't' || key === 'T') {
    const ties = tiesRound(state, place.actor).map(({ tie }) => tie);
    if (ties.length === 0) return place;
    const now = place.tie === null ? -1 : ties.indexOf(place.tie);
    const next = shiftKey ? (now <= 0 ? ties.length - 1 : now - 1) : (now + 1) % ties.length;
    return { actor: place.actor, tie: ties[next] ?? null };
  }
  if (key === 'Escape' && place.tie !== null) return { actor: place.actor, tie: null };
  return undefined;
}
