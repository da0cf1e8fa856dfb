import type { Position } from '../model/dataset.ts';
import type { Box } from './curve.ts';

/** How far a picture is enlarged and where its origin comes to lie, in px of the screen. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

const STEPS = 24;

/** Puts boxes in the middle of a frame and tells by how many px they are smaller than it, or larger when below 0. */
function placeIn(frame: Box, boxes: readonly Box[]): { readonly pan: Position; readonly slack: number } {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const pan = { x: (frame.left + frame.right - left - right) / 2, y: (frame.top + frame.bottom - top - bottom) / 2 };
  return { pan, slack: Math.min(frame.right - frame.left - right + left, frame.bottom - frame.top - bottom + top) };
}

/**
 * Finds the largest zoom up to `most` at which all boxes lie in a frame, and puts them in its middle. `boxesAt` tells the
 * boxes at a zoom with the origin at (0, 0), in px of the screen: what keeps its size on screen, such as a label, need
 * not grow with the zoom. Where even `least` is too large, `least` it is.
 */
export function fitBoxes(
  boxesAt: (zoom: number) => readonly Box[],
  frame: Box,
  least: number,
  most: number,
): Viewport | null {
  if (boxesAt(most).length === 0) return null;
  let low = least;
  let high = most;
  if (placeIn(frame, boxesAt(most)).slack >= 0) low = most;
  for (let step = 0; step < STEPS && high - low > 1e-4; step++) {
    const zoom = (low + high) / 2;
    if (placeIn(frame, boxesAt(zoom)).slack >= 0) low = zoom;
    else high = zoom;
  }
  return { zoom: low, pan: placeIn(frame, boxesAt(low)).pan };
}
