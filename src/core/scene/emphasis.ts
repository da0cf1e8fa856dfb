import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Pick } from '../model/pick.ts';
import type { TieId } from '../model/tie.ts';
import type { SceneEdge, SceneHull } from './scene.ts';

/** What of a picture stays at full strength while the rest fades. */
export interface Emphasis {
  /** The actor that was picked itself. */
  readonly picked: ActorId | null;
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
  /** The strength, from 0 to 1, of everything else. */
  readonly rest: number;
}

/** The strength, from 0 to 1, of what a pick leaves in the background. */
export const FADED = 0.15;
/** The strength of what did not change between two compared days, or what two tellers do not speak of: yet to be read. */
export const RECEDED = 0.26;
/** The strength that a tie which changed keeps in the background: a change is never lost from sight. */
export const FADED_FRESH = 0.6;

/** The ties that an event changed or that were spoken of in it. */
function tiesOfEvent(dataset: Dataset, id: string): Set<TieId> {
  const event = dataset.eventById.get(id);
  return new Set([...(event?.changes ?? []), ...(event?.claims ?? [])].flatMap(({ tie }) => tie ?? []));
}

/**
 * Tells what a pick brings out on a day: an actor with its ties and neighbours (a bloc drawn as an outline with its
 * members), a tie with its two ends, or the ties an event changed. Without a pick it is what changed between two compared
 * days, or what two compared tellers speak of. Null when there is nothing to bring out, so that nothing fades either.
 */
export function emphasisOf(
  dataset: Dataset,
  pick: Pick | null,
  edges: ReadonlyMap<number, SceneEdge>,
  hulls: readonly SceneHull[],
  isComparing = false,
): Emphasis | null {
  const changes = isComparing ? emphasisOfChanges(edges) : null;
  if (!pick) return changes;
  const picked = pick.type === 'actor' ? pick.id : null;
  const changed = pick.type === 'event' ? tiesOfEvent(dataset, pick.id) : null;
  const actors = new Set<ActorId>(picked === null ? [] : [picked]);
  const ties = new Set<TieId>();
  for (const { id, a, b } of edges.values()) {
    if (!(changed?.has(id) ?? (pick.id === id || picked === a || picked === b))) continue;
    ties.add(id);
    actors.add(a).add(b);
  }
  for (const hull of hulls) {
    if (hull.id === picked) for (const member of hull.members) actors.add(member);
    if (picked !== null && hull.members.includes(picked)) actors.add(hull.id);
  }
  return actors.size === 0 ? changes : { picked, actors, ties, rest: FADED };
}

/** Brings out the ties that a comparison is about, and their ends; where there is none, all the rest still recedes. */
function emphasisOfChanges(edges: ReadonlyMap<number, SceneEdge>): Emphasis {
  const actors = new Set<ActorId>();
  const ties = new Set<TieId>();
  for (const { id, a, b, mark, upheldBy } of edges.values()) {
    if (mark === null && upheldBy === null) continue;
    ties.add(id);
    actors.add(a).add(b);
  }
  return { picked: null, actors, ties, rest: RECEDED };
}

/** The strength, from 0 to 1, at which a tie is drawn under an emphasis. */
export function edgeStrength(emphasis: Emphasis | null, edge: SceneEdge): number {
  if (!emphasis || emphasis.ties.has(edge.id)) return 1;
  return edge.isFresh || edge.mark !== null || edge.upheldBy !== null ? FADED_FRESH : emphasis.rest;
}

/** The strength, from 0 to 1, of a bloc's outline and name under an emphasis; half of it stays, as ground to stand on. */
export function hullStrength(emphasis: Emphasis | null, hull: SceneHull): number {
  return !emphasis || emphasis.actors.has(hull.id) ? 1 : 0.45;
}
