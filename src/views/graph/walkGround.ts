import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import type { EntenteState } from '../../store/ententeState.ts';

/** Where on the network the keys are: at an actor, or on one of its ties by its place in the dataset. */
export interface WalkPlace {
  readonly actor: ActorId;
  readonly tie: number | null;
}

type Shown = Pick<EntenteState, 'moment' | 'plan' | 'pick'>;

/** The actors that keys can go to, with their places: those drawn as nodes, and the blocs drawn as outlines. */
export function walkPlaces({ moment, plan, pick }: Shown): ReadonlyMap<ActorId, Position> {
  const ids = new Set(moment.busy);
  if (pick?.type === 'actor') ids.add(pick.id);
  for (const { id } of moment.hulls) ids.add(id);
  return new Map(
    [...ids].flatMap((id) => [[id, plan.nodes.get(id)] as const]).flatMap(([id, node]) => (node ? [[id, node]] : [])),
  );
}

/** The drawn ties of an actor, clockwise from the top by where their other ends are. */
export function tiesRound({ moment, plan }: Shown, actor: ActorId): readonly SceneEdge[] {
  const here = plan.nodes.get(actor);
  const angleOf = ({ a, b }: SceneEdge) => {
    const there = plan.nodes.get(a === actor ? b : a);
    if (!here || !there) return 0;
    const angle = Math.atan2(there.x - here.x, here.y - there.y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return [...moment.edges.values()]
    .filter(({ a, b }) => a === actor || b === actor)
    .map((edge) => ({ edge, angle: angleOf(edge) }))
    .sort((p, q) => p.angle - q.angle || p.edge.tie - q.edge.tie)
    .map(({ edge }) => edge);
}

/** Where keys enter the network: at the picked actor or the picked tie, else where they were, else at who has most ties. */
export function enterWalk(state: Shown, before: WalkPlace | null): WalkPlace | null {
  const { moment, pick } = state;
  const places = walkPlaces(state);
  if (pick?.type === 'actor' && places.has(pick.id)) return { actor: pick.id, tie: null };
  const tie = pick?.type === 'tie' ? [...moment.edges.values()].find(({ id }) => id === pick.id) : undefined;
  if (tie) return { actor: tie.a, tie: tie.tie };
  return before && places.has(before.actor) ? keepWalk(state, before) : atMostTied(state, places);
}

/** Where keys are after the picture has changed under them: where they were, or at the actor whose tie is gone. */
export function keepWalk(state: Shown, { actor, tie }: WalkPlace): WalkPlace | null {
  const places = walkPlaces(state);
  if (!places.has(actor)) return atMostTied(state, places);
  return { actor, tie: tie !== null && state.moment.edges.has(tie) ? tie : null };
}

function atMostTied({ moment }: Shown, places: ReadonlyMap<ActorId, Position>): WalkPlace | null {
  const counts = new Map<ActorId, number>([...places.keys()].map((id) => [id, 0]));
  for (const { a, b } of moment.edges.values()) {
    for (const id of [a, b]) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let best: ActorId | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best === null ? null : { actor: best, tie: null };
}
