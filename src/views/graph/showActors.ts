import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import { type Emphasis, FADED } from '../../core/scene/emphasis.ts';
import type { SceneHull } from '../../core/scene/scene.ts';

/** The actors to draw as nodes: those with a shown tie, and the picked one; a bloc drawn as an outline has no node. */
export function shownActors(
  busy: ReadonlySet<ActorId>,
  hulls: readonly SceneHull[],
  emphasis: Emphasis | null,
): ReadonlySet<ActorId> {
  const shown = new Set(busy);
  if (emphasis?.picked) shown.add(emphasis.picked);
  for (const { id } of hulls) shown.delete(id);
  return shown;
}

function difference(a: ReadonlySet<ActorId>, b: ReadonlySet<ActorId>): ActorId[] {
  return [...a].filter((id) => !b.has(id));
}

/** Keeps the nodes' looks: touches only those that come, go, fade or return. */
export function createActorLooks(core: Core) {
  let shownBefore: ReadonlySet<ActorId> = new Set();
  let emphasisBefore: Emphasis | null = null;
  const actors = core.nodes().map((node) => node.id());

  function looksOf(id: ActorId, emphasis: Emphasis | null): string {
    if (emphasis?.picked === id) return 'picked';
    if (!emphasis || emphasis.actors.has(id)) return '';
    return emphasis.rest > FADED ? 'receded' : 'faded';
  }

  function dress(id: ActorId, emphasis: Emphasis | null): void {
    const before = looksOf(id, emphasisBefore);
    const after = looksOf(id, emphasis);
    if (before === after) return;
    const node = core.getElementById(id);
    if (before) node.removeClass(before);
    if (after) node.addClass(after);
  }

  return function show(shown: ReadonlySet<ActorId>, emphasis: Emphasis | null): void {
    core.batch(() => {
      for (const id of difference(shown, shownBefore)) core.getElementById(id).removeClass('idle');
      for (const id of difference(shownBefore, shown)) core.getElementById(id).addClass('idle');
      if (emphasis !== emphasisBefore) for (const id of actors) dress(id, emphasis);
      emphasisBefore = emphasis;
      shownBefore = shown;
    });
  };
}
