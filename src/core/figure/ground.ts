import type { Position } from '../model/dataset.ts';
import type { Box } from '../scene/curve.ts';
import { overlapOf } from '../scene/placeLabels.ts';

const CELL = 64;

/** Boxes and points that can be asked, again and again, how much of them a box covers. */
export interface Ground {
  addBox(box: Box, weight: number): void;
  addPoint(point: Position, weight: number): void;
  /** The weighted area of boxes and number of points that a box covers. */
  coveredBy(box: Box): number;
}

interface Cell {
  readonly boxes: { readonly box: Box; readonly weight: number }[];
  readonly points: { readonly point: Position; readonly weight: number }[];
}

/** Makes an empty ground; looking costs by what is near, not by all there is. */
export function createGround(): Ground {
  const cells = new Map<string, Cell>();
  const cellAt = (x: number, y: number): Cell => {
    const key = `${x} ${y}`;
    const known = cells.get(key);
    if (known) return known;
    const cell = { boxes: [], points: [] };
    cells.set(key, cell);
    return cell;
  };
  const place = (value: number) => Math.floor(value / CELL);
  return {
    addBox(box, weight) {
      for (let x = place(box.left); x <= place(box.right); x++) {
        for (let y = place(box.top); y <= place(box.bottom); y++) cellAt(x, y).boxes.push({ box, weight });
      }
    },
    addPoint(point, weight) {
      cellAt(place(point.x), place(point.y)).points.push({ point, weight });
    },
    coveredBy(box) {
      let sum = 0;
      const seen = new Set<Box>();
      for (let x = place(box.left); x <= place(box.right); x++) {
        for (let y = place(box.top); y <= place(box.bottom); y++) {
          const cell = cells.get(`${x} ${y}`);
          for (const one of cell?.boxes ?? []) {
            if (seen.has(one.box)) continue;
            seen.add(one.box);
            sum += overlapOf(box, one.box) * one.weight;
          }
          for (const { point, weight } of cell?.points ?? []) {
            const isIn = point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
            if (isIn) sum += weight;
          }
        }
      }
      return sum;
    },
  };
}
