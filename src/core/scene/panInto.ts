import type { Position } from '../model/dataset.ts';
import type { Box } from './curve.ts';
import type { SeenRoom } from './offscreenArrows.ts';

/** How far in px something stays from the edge of what is seen. */
const MARGIN = 12;
/** So many times it steps aside of what lies over the picture before there is no place for it. */
const MOST_TURNS = 8;

function movedBy(box: Box, { x, y }: Position): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

function pull(from: number, to: number, least: number, most: number): number {
  return from < least ? least - from : Math.min(0, most - to);
}

function stepsAside(box: Box, cover: Box): Position[] {
  return [
    { x: 0, y: cover.bottom + MARGIN - box.top },
    { x: 0, y: cover.top - MARGIN - box.bottom },
    { x: cover.right + MARGIN - box.left, y: 0 },
    { x: cover.left - MARGIN - box.right, y: 0 },
  ].sort((p, q) => Math.hypot(p.x, p.y) - Math.hypot(q.x, q.y));
}

/** Tells by how many px to move a picture so that a box of it is in the middle of the room. */
export function panToMiddle(box: Box, { frame }: SeenRoom): Position {
  return {
    x: (frame.left + frame.right - box.left - box.right) / 2,
    y: (frame.top + frame.bottom - box.top - box.bottom) / 2,
  };
}

/**
 * Tells by how many px to move a picture so that a box of it is seen: within the room, and under nothing that lies over
 * the picture. Nothing moves where it is seen already. Null where the box is too large, or finds no free place.
 */
export function panInto(box: Box, { frame, covers, reserved }: SeenRoom): Position | null {
  const room = {
    left: frame.left + MARGIN,
    right: frame.right - MARGIN,
    top: frame.top + MARGIN,
    bottom: frame.bottom - MARGIN,
  };
  if (box.right - box.left > room.right - room.left || box.bottom - box.top > room.bottom - room.top) return null;
  const pan = {
    x: pull(box.left, box.right, room.left, room.right),
    y: pull(box.top, box.bottom, room.top, room.bottom),
  };
  const over = [...covers, ...reserved].filter((cover) => overlaps(cover, frame));
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const now = movedBy(box, pan);
    const cover = over.find((one) => overlaps(one, now));
    if (!cover) return pan;
    const step = stepsAside(now, cover).find((one) => isWithin(movedBy(now, one), room));
    if (!step) return null;
    pan.x += step.x;
    pan.y += step.y;
  }
  return null;
}
