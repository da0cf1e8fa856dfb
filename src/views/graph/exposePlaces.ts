import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import type { TieId } from '../../core/model/tie.ts';
import { pointOn } from '../../core/scene/curve.ts';
import type { EntenteStore } from '../../store/ententeState.ts';
import { badgeOf } from './findBadge.ts';
import type { Disc } from './layMarks.ts';

/** What the figure element tells tests and embedding scripts: where things are, in px of the window. Read-only. */
export interface Places {
  /** The centre of every node that is drawn now. */
  positionsOf(): Record<ActorId, [number, number]>;
  /** A point on the line of a tie that is drawn now, beside the mark in its middle; null when it is not drawn. */
  pointOf(tie: TieId): [number, number] | null;
  /** The centre of the "?" of a tie that is drawn now; null when it has none. */
  badgeOf(tie: TieId): [number, number] | null;
  /** The discs of changed ties while two days are compared, or of two tellers: number (0 for none), text and centre. */
  marksOf(): Record<TieId, { readonly number: number; readonly text: string; readonly at: [number, number] }>;
}

/** Where on its curve a tie is pointed at: clear of the marks in the middle. */
const BESIDE_MARKS = 0.35;

/** Puts the functions of `Places` on the figure element; `discs` are those that are painted now. */
export function exposePlaces(figure: HTMLElement, store: EntenteStore, core: Core, discs: () => readonly Disc[]): void {
  const inWindow = ({ x, y }: Position): [number, number] => {
    const box = figure.getBoundingClientRect();
    const pan = core.pan();
    return [box.left + pan.x + x * core.zoom(), box.top + pan.y + y * core.zoom()];
  };
  const drawn = (tie: TieId) => [...store.getState().moment.edges.values()].find(({ id }) => id === tie);
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
      const edge = drawn(tie);
      return edge ? inWindow(pointOn(edge.curve, BESIDE_MARKS)) : null;
    },
    badgeOf(tie) {
      const edge = drawn(tie);
      const badge = edge && badgeOf(edge);
      return badge ? inWindow(badge) : null;
    },
    marksOf: () =>
      Object.fromEntries(
        discs().map((disc) => [disc.edge.id, { number: disc.edge.mark ?? 0, text: disc.text, at: inWindow(disc) }]),
      ),
  };
  Object.assign(figure, places);
}
