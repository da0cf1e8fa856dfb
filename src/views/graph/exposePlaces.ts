import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { TieId } from '../../core/model/tie.ts';
import { pointOn } from '../../core/scene/curve.ts';
import type { EntenteStore } from '../../store/createEntenteStore.ts';

/** What the figure element tells tests and embedding scripts: where things are, in px of the window. Read-only. */
export interface Places {
  /** The centre of every node that is drawn now. */
  positionsOf(): Record<ActorId, [number, number]>;
  /** A point on the line of a tie that is drawn now, beside the mark in its middle; null when it is not drawn. */
  pointOf(tie: TieId): [number, number] | null;
}

/** Where on its curve a tie is pointed at: clear of the marks in the middle. */
const BESIDE_MARKS = 0.35;

/** Puts the two functions of `Places` on the figure element. */
export function exposePlaces(figure: HTMLElement, store: EntenteStore, core: Core): void {
  const places: Places = {
    positionsOf() {
      const box = figure.getBoundingClientRect();
      const shown = core
        .nodes()
        .toArray()
        .filter((node) => !node.hasClass('idle'));
      const entries = shown.map((node): [ActorId, [number, number]] => {
        const { x, y } = node.renderedPosition();
        return [node.id(), [box.left + x, box.top + y]];
      });
      return Object.fromEntries(entries);
    },
    pointOf(tie) {
      const edge = [...store.getState().moment.edges.values()].find(({ id }) => id === tie);
      if (!edge) return null;
      const box = figure.getBoundingClientRect();
      const { x, y } = pointOn(edge.curve, BESIDE_MARKS);
      const pan = core.pan();
      return [box.left + pan.x + x * core.zoom(), box.top + pan.y + y * core.zoom()];
    },
  };
  Object.assign(figure, places);
}
