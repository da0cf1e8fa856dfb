import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import { type Emphasis, FADED } from '../../core/scene/emphasis.ts';
import type { SceneHull, SceneNode } from '../../core/scene/scene.ts';

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

/** The nodes of a picture: who is shown, and how. */
export interface ActorLooks {
  /** Shows some actors under an emphasis, and touches only the nodes of those that come, go, fade or return. */
  show(shown: ReadonlySet<ActorId>, emphasis: Emphasis | null): void;
  /** Puts the nodes of so many more actors on the stage, looking as they should by now. */
  admit(most: number): void;
}

/** Makes the nodes of some actors, none of whom is on the stage before being admitted. */
export function createActorLooks(core: Core, actors: Iterable<SceneNode>): ActorLooks {
  let shownBefore: ReadonlySet<ActorId> = new Set();
  let emphasisBefore: Emphasis | null = null;
  const waiting = [...actors];
  const ids = waiting.map(({ id }) => id);

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

  function nodeOf({ id, kind, short, x, y }: SceneNode) {
    const looks = [kind, short.length > 2 && 'long', !shownBefore.has(id) && 'idle', looksOf(id, emphasisBefore)];
    const classes = looks.filter((look) => typeof look === 'string' && look !== '') as string[];
    return { group: 'nodes' as const, data: { id, code: short }, position: { x, y }, classes };
  }

  return {
    show(shown, emphasis) {
      core.batch(() => {
        for (const id of difference(shown, shownBefore)) core.getElementById(id).removeClass('idle');
        for (const id of difference(shownBefore, shown)) core.getElementById(id).addClass('idle');
        if (emphasis !== emphasisBefore) for (const id of ids) dress(id, emphasis);
        emphasisBefore = emphasis;
        shownBefore = shown;
      });
    },
    admit(most) {
      const some = waiting.splice(0, most);
      if (some.length > 0) core.add(some.map(nodeOf));
    },
  };
}
