import type { Core } from 'cytoscape';
import type { Curve } from '../../core/scene/curve.ts';
import { type OffscreenArrow, offscreenArrows } from '../../core/scene/offscreenArrows.ts';
import type { Day } from '../../core/time/day.ts';
import type { EntenteState, EntenteStore } from '../../store/ententeState.ts';
import { readRoom } from './readRoom.ts';

/** A curve of the plane in px of the figure. */
function onScreen({ start, control, end }: Curve, core: Core): Curve {
  const [zoom, pan] = [core.zoom(), core.pan()];
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * zoom + pan.x,
    y: y * zoom + pan.y,
  });
  return { start: place(start), control: place(control), end: place(end) };
}

/**
 * Tells after each step in time where ties changed that the reader does not see, until they come into view or the next
 * step, beginning with the step that led away from the first day. Nothing is told while the play head is dragged or two
 * days are compared. Returns the way out.
 */
export function pointOffscreen(
  figure: HTMLElement,
  core: Core,
  store: EntenteStore,
  firstDay: Day,
  onArrows: (arrows: readonly OffscreenArrow[]) => void,
): () => void {
  let settledDay = firstDay;
  let unseen: readonly number[] = [];
  let isTold = false;
  let asked = 0;

  const tell = () => {
    asked = 0;
    const { edges } = store.getState().moment;
    const ties = unseen.flatMap((tie) => {
      const edge = edges.get(tie);
      return edge ? { tie, curve: onScreen(edge.curve, core) } : [];
    });
    const arrows = ties.length > 0 ? offscreenArrows(ties, readRoom(figure)) : [];
    unseen = arrows.flatMap((arrow) => arrow.ties);
    if (arrows.length === 0 && !isTold) return;
    isTold = arrows.length > 0;
    onArrows(arrows);
  };
  // In the next frame, when the headline of the new day has its size.
  const ask = () => {
    if (asked === 0 && (unseen.length > 0 || isTold)) asked = requestAnimationFrame(tell);
  };
  const onState = ({ day, since, isScrubbing, moment }: EntenteState, before: EntenteState) => {
    if (isScrubbing || since !== null) {
      unseen = [];
      settledDay = isScrubbing ? Number.NaN : day;
    } else if (day !== settledDay) {
      settledDay = day;
      unseen = moment.fresh;
    } else if (moment === before.moment) return;
    ask();
  };
  const stopFollowing = store.subscribe(onState);
  onState(store.getState(), store.getState());
  core.on('viewport resize', ask);
  return () => {
    stopFollowing();
    core.off('viewport resize', ask);
    cancelAnimationFrame(asked);
  };
}
