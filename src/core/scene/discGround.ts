import type { Position } from '../model/dataset.ts';
import type { Box } from './curve.ts';

/** A round thing that discs keep clear of. */
export interface Spot extends Position {
  readonly radius: number;
}

/** The ground that discs of one radius are put on: it knows what lies near a point without looking at all there is. */
export interface DiscGround {
  /** Tells whether a disc at a point overlaps no disc put down before and no box. */
  isApart(x: number, y: number): boolean;
  /** Tells whether a disc at a point covers no spot. */
  isSpared(x: number, y: number): boolean;
  put(disc: Position): void;
}

/** What is between a disc and anything else at least, as a share of the disc's radius. */
const GAP = 0.15;

/** A map from cells of a plane to what reaches into them. */
function createCells<T>(size: number) {
  const cells = new Map<number, Map<number, T[]>>();
  const at = (x: number, y: number) => cells.get(Math.floor(x / size))?.get(Math.floor(y / size));
  return {
    at: (x: number, y: number): readonly T[] => at(x, y) ?? [],
    add(thing: T, { left, top, right, bottom }: Box): void {
      for (let column = Math.floor(left / size); column <= Math.floor(right / size); column++) {
        const rows = cells.get(column) ?? new Map<number, T[]>();
        cells.set(column, rows);
        for (let row = Math.floor(top / size); row <= Math.floor(bottom / size); row++) {
          const things = rows.get(row);
          if (things) things.push(thing);
          else rows.set(row, [thing]);
        }
      }
    },
  };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Makes the ground for discs of a radius among boxes (the bodies of nodes) and spots (marks on ties), all in one px. */
export function createDiscGround(boxes: readonly Box[], spots: readonly Spot[], radius: number): DiscGround {
  const toDisc = radius * (2 + GAP);
  const toBox = radius * (1 + GAP);
  const discCells = createCells<Position>(toDisc);
  const boxCells = createCells<Box>(toDisc);
  const spotCells = createCells<Spot>(toDisc);
  const pointBox = ({ x, y }: Position): Box => ({ left: x, right: x, top: y, bottom: y });
  for (const box of boxes) boxCells.add(box, grown(box, toBox));
  for (const spot of spots) spotCells.add(spot, grown(pointBox(spot), radius + spot.radius));
  const isWithin = (dx: number, dy: number, reach: number) => dx * dx + dy * dy < reach * reach;

  return {
    isApart(x, y) {
      for (const disc of discCells.at(x, y)) if (isWithin(disc.x - x, disc.y - y, toDisc)) return false;
      for (const { left, top, right, bottom } of boxCells.at(x, y)) {
        if (isWithin(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom), toBox)) return false;
      }
      return true;
    },
    isSpared(x, y) {
      for (const spot of spotCells.at(x, y)) {
        if (isWithin(spot.x - x, spot.y - y, radius + spot.radius)) return false;
      }
      return true;
    },
    put: (disc) => discCells.add(disc, grown(pointBox(disc), toDisc)),
  };
}
