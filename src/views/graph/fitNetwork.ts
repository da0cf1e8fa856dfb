import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Box } from '../../core/scene/curve.ts';
import { fitBoxes, type Viewport } from '../../core/scene/fitBoxes.ts';
import type { LabelLayer } from './labelLayer.ts';

/** No dataset is small enough to be drawn larger than this. */
const MOST_ZOOM = 1.25;
/** Where the room is too small for all (a phone), a part that can be read is better to begin with than a whole that cannot. */
export const READABLE_ZOOM = 0.5;
const MARGIN = 12;
/** A name that reaches farther from its node than this share of the room may be cut off: long ones must not make all else small. */
const MOST_REACH = 0.09;

/** The px at the top that the page keeps for what stands over the picture there, by a custom property in its styles. */
function roomAbove(core: Core): number {
  const container = core.container();
  return container ? Number.parseFloat(getComputedStyle(container).getPropertyValue('--room-above')) || 0 : 0;
}

function clip(label: Box, { left, right }: Box, reach: number): Box {
  const middle = (left + right) / 2;
  return { ...label, left: Math.max(label.left, middle - reach), right: Math.min(label.right, middle + reach) };
}

/**
 * The viewport that shows some actors below the headline with their names, wherever these come to stand, at a zoom of `least`
 * or more; null for none.
 */
export function viewportOf(
  core: Core,
  labels: LabelLayer,
  lang: string,
  actors: Iterable<ActorId>,
  least: number,
  room: Box = { left: 0, top: 0, right: core.width(), bottom: core.height() },
): Viewport | null {
  const ids = [...actors];
  const width = core.width();
  const frame = {
    left: room.left + MARGIN,
    top: room.top + Math.max(MARGIN, roomAbove(core)),
    right: room.right - MARGIN,
    bottom: room.bottom - MARGIN,
  };
  const boxesAt = (zoom: number) =>
    ids.flatMap((id) => {
      const [body, ...names] = labels.boxesOf(id, zoom, lang);
      return body ? [body, ...names.map((name) => clip(name, body, width * MOST_REACH))] : [];
    });
  return fitBoxes(boxesAt, frame, least, MOST_ZOOM);
}

/** Moves to a viewport, gliding for a duration in ms or at once when that is 0; says when a glide has come to rest. */
export function glideTo(core: Core, viewport: Viewport | null, duration: number, onRest: () => void): void {
  if (!viewport) return;
  const target = { zoom: viewport.zoom, pan: { ...viewport.pan } };
  core.stop(true);
  if (duration > 0) core.animate(target, { duration, easing: 'ease-in-out-cubic', complete: onRest });
  else core.viewport(target);
}
