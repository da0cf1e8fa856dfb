import type { Position } from '../model/dataset.ts';
import { type Box, type Curve, isNearBox, pointOn } from './curve.ts';

/** What the reader sees of the plane: a rectangle of it, and what lies over that. All in px of the screen. */
export interface SeenRoom {
  readonly frame: Box;
  /** Parts of the frame that hide what is under them. */
  readonly covers: readonly Box[];
  /** Parts of the frame that no arrow may lie on, though they hide little: buttons. */
  readonly reserved: readonly Box[];
}

/** A side of the frame. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A pointer near the edge of the picture to ties that changed out of view. */
export interface OffscreenArrow {
  readonly side: Side;
  /** Its middle, in px of the screen. */
  readonly at: Position;
  /** Where it points, in degrees clockwise from the right. */
  readonly angle: number;
  readonly ties: readonly number[];
}

/** A tie and the curve along which it is drawn, in px of the screen. */
export interface DrawnTie {
  readonly tie: number;
  readonly curve: Curve;
}

/** The room in px that an arrow needs, a finger's width included. */
export const ARROW_SIZE = { width: 60, height: 44 } as const;
/** How far an arrow stays from the edge of the frame, in px. */
const MARGIN = 8;
/** Two arrows nearer to one another than this, in px, become one. */
const NEAR = { x: 130, y: 70 } as const;
const SAMPLES = 32;
/** By how much an arrow moves inwards at a time to get clear of what it must not lie on, in px. */
const STEP = 4;

function isInside({ x, y }: Position, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Tells whether a reader sees something of a curve: some of its points lie in the frame and under no cover. */
export function isSeen(curve: Curve, { frame, covers }: Pick<SeenRoom, 'frame' | 'covers'>): boolean {
  if (!isNearBox(curve, frame, 0)) return false;
  for (let i = 0; i <= SAMPLES; i++) {
    const point = pointOn(curve, i / SAMPLES);
    if (isInside(point, frame) && !covers.some((cover) => isInside(point, cover))) return true;
  }
  return false;
}

/**
 * Points to the drawn ties of which nothing is seen: one arrow for each side of the frame beyond which, or on which
 * under a cover, the middles of some lie; at a corner, one for both. An arrow stands where the way from the middle of the
 * frame to them leaves it, or further in where something must be kept free there; arrows never lie on one another.
 */
export function offscreenArrows(ties: Iterable<DrawnTie>, room: SeenRoom): OffscreenArrow[] {
  const { frame } = room;
  const centre = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const hidden = new Map<Side, Hidden[]>();
  for (const { tie, curve } of ties) {
    if (isSeen(curve, room)) continue;
    const { x, y } = pointOn(curve, 0.5);
    const side = sideOf({ x: x - centre.x, y: y - centre.y }, frame);
    hidden.set(side, [...(hidden.get(side) ?? []), { tie, middle: { x, y } }]);
  }
  for (;;) {
    const arrows = placeArrows(hidden, centre, room);
    const pair = arrows.flatMap((one, place) => {
      const other = arrows.slice(place + 1).find(({ at }) => isNear(one.at, at));
      return other ? [[one.side, other.side] as const] : [];
    })[0];
    if (!pair) return arrows;
    const [side, merged] = pair;
    hidden.set(side, [...(hidden.get(side) ?? []), ...(hidden.get(merged) ?? [])]);
    hidden.delete(merged);
  }
}

interface Hidden {
  readonly tie: number;
  readonly middle: Position;
}

function placeArrows(
  hidden: ReadonlyMap<Side, readonly Hidden[]>,
  centre: Position,
  { frame, covers, reserved }: SeenRoom,
): OffscreenArrow[] {
  const taken = [...covers, ...reserved];
  return [...hidden].map(([side, found]) => {
    const target = meanOf(found.map(({ middle }) => middle));
    const at = placeOf(target, centre, frame, taken);
    const angle = (Math.atan2(target.y - at.y, target.x - at.x) * 180) / Math.PI;
    return { side, at, angle, ties: found.map(({ tie }) => tie) };
  });
}

function isNear(a: Position, b: Position): boolean {
  return Math.abs(a.x - b.x) < NEAR.x && Math.abs(a.y - b.y) < NEAR.y;
}

/** The side through which a ray from the middle of a frame leaves it. */
function sideOf({ x, y }: Position, frame: Box): Side {
  const isAcross = Math.abs(x) * (frame.bottom - frame.top) > Math.abs(y) * (frame.right - frame.left);
  if (isAcross) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'top' : 'bottom';
}

function meanOf(points: readonly Position[]): Position {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function boxAt({ x, y }: Position): Box {
  const { width, height } = ARROW_SIZE;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isTouching(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Where an arrow stands: as far out on the way to its target as the frame and what is taken let it. */
function placeOf(target: Position, centre: Position, frame: Box, taken: readonly Box[]): Position {
  const reach = {
    x: Math.max(0, (frame.right - frame.left - ARROW_SIZE.width) / 2 - MARGIN),
    y: Math.max(0, (frame.bottom - frame.top - ARROW_SIZE.height) / 2 - MARGIN),
  };
  const way = { x: target.x - centre.x, y: target.y - centre.y };
  const share = Math.min(1, reach.x / Math.abs(way.x || 1e-9), reach.y / Math.abs(way.y || 1e-9));
  const length = Math.hypot(way.x, way.y) * share;
  for (let back = 0; back < length; back += STEP) {
    const part = share * (1 - back / length);
    const at = { x: centre.x + way.x * part, y: centre.y + way.y * part };
    if (!taken.some((box) => isTouching(boxAt(at), box))) return at;
  }
  return centre;
}
