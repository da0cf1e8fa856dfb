import type { TieState } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneHull, SceneNode } from './scene.ts';

/** The members of a bloc on a day by how firmly they belong; who has left is neither. */
export interface BlocMembers {
  readonly steady: readonly ActorId[];
  /** Suspended, leaving, or of disputed or uncertain membership. */
  readonly unsteady: readonly ActorId[];
}

/** Reads a bloc's members of a day from the states of its membership ties. */
export function membersOf(bloc: ActorId, states: Iterable<TieState>): BlocMembers {
  const steady: ActorId[] = [];
  const unsteady: ActorId[] = [];
  for (const { key, stance, standing, possible } of states) {
    if (key.kind !== 'membership' || key.b !== bloc || standing === 'denied') continue;
    if (stance === 'allied' && standing === 'established' && !possible) steady.push(key.a);
    else if (stance === 'allied' || stance === 'strained' || possible?.stance === 'allied') unsteady.push(key.a);
  }
  return { steady, unsteady };
}

/** Draws a bloc as an outline round its members of a day; `draw` computes the outline and may be slow (6–11 ms). */
export function sceneHull(
  plan: ScenePlan,
  bloc: ActorId,
  { steady, unsteady }: BlocMembers,
  draw: (members: readonly SceneNode[], others: readonly SceneNode[], anchor: SceneNode) => SceneHull['outline'],
): SceneHull | null {
  const anchor = plan.nodes.get(bloc);
  const members = [...steady, ...unsteady];
  const inside = members.flatMap((id) => plan.nodes.get(id) ?? []);
  if (!anchor || inside.length === 0) return null;
  const others = [...plan.nodes.values()].filter((node) => node !== anchor && !members.includes(node.id));
  return { id: bloc, members, unsteady, outline: draw(inside, others, anchor) };
}
