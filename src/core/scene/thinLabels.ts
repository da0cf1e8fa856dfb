import type { ActorId } from '../model/actor.ts';
import type { Box } from './curve.ts';
import { overlapOf } from './placeLabels.ts';

/** A label that would like to be written. */
export interface LabelWish {
  readonly id: ActorId;
  /** Where it can stand, the best place first. */
  readonly boxes: readonly Box[];
  /** Of two labels that collide the one of higher rank is written. */
  readonly rank: number;
}

const CELL = 96;
/** More cells than any picture is high. */
const COLUMN = 1 << 20;

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(x * COLUMN + y);
  }
  return cells;
}

/** A set of boxes that is asked, again and again, whether there is room for one more. */
function createGround(slack: number) {
  const taken = new Map<number, Box[]>();
  return {
    take(box: Box): void {
      for (const cell of cellsOf(box)) {
        const boxes = taken.get(cell);
        if (boxes) boxes.push(box);
        else taken.set(cell, [box]);
      }
    },
    isFree: (box: Box): boolean =>
      cellsOf(box).every((cell) => (taken.get(cell) ?? []).every((other) => overlapOf(box, other) <= slack)),
  };
}

/**
 * Chooses the labels that can be written, and where, without covering each other or an obstacle by more than `slack` px²:
 * at their best places as many as can, the highest ranks first; then the rest at the next best. Marks are spared where
 * that costs no label. All in px of the screen.
 */
export function thinLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  marks: readonly Box[],
  slack: number,
): ReadonlyMap<ActorId, Box> {
  const ground = createGround(slack);
  const marked = createGround(slack);
  for (const box of obstacles) ground.take(box);
  for (const box of marks) marked.take(box);
  const written = new Map<ActorId, Box>();
  const ranked = [...wishes].sort((p, q) => q.rank - p.rank);
  const mostPlaces = Math.max(0, ...wishes.map(({ boxes }) => boxes.length));
  for (const isSparing of [true, false]) {
    for (let place = 0; place < mostPlaces; place++) {
      for (const { id, boxes } of ranked) {
        const box = boxes[place];
        if (!box || written.has(id) || !ground.isFree(box) || (isSparing && !marked.isFree(box))) continue;
        written.set(id, box);
        ground.take(box);
      }
    }
  }
  return written;
}
