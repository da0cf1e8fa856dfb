import type { Position } from '../model/dataset.ts';
import { type Box, type Curve, type CurvePoint, pointOn } from './curve.ts';
import { createDiscGround, type Spot } from './discGround.ts';

/** A numbered disc of a changed tie, in the px of its curve. */
export interface PlacedMark extends Position {
  readonly tie: number;
  /** The point of the tie that the disc stands for; null where the disc lies on the tie itself. */
  readonly foot: Position | null;
}

/** A tie that asks for a disc. */
export interface MarkWish {
  readonly tie: number;
  readonly curve: Curve;
}

/** The share of a curve at either end on which no disc slides: there ties meet and arrow heads are. */
const END = 0.1;
const STEPS = 20;
/** Where on a curve a disc looks for room beside it once there is none on it. */
const FEET = [0.5, 0.35, 0.65, 0.2, 0.8];
const ROUNDS = 6;

/** From the middle of a curve outwards, to either side in turn. */
const SLIDES = Array.from({ length: STEPS + 1 }, (_, n) => {
  const step = ((0.5 - END) * Math.ceil(n / 2)) / (STEPS / 2);
  return 0.5 + (n % 2 === 0 ? step : -step);
});

/** Places farther and farther off a curve: beside it, then on circles round its middle without end. */
function* asidesOf(curve: Curve, radius: number): Generator<readonly [at: Position, foot: CurvePoint]> {
  for (let round = 1; round <= ROUNDS; round++) {
    for (const t of FEET) {
      const foot = pointOn(curve, t);
      for (const side of [round, -round]) {
        const reach = side * radius * 1.2;
        yield [{ x: foot.x - foot.dy * reach, y: foot.y + foot.dx * reach }, foot];
      }
    }
  }
  const foot = pointOn(curve, 0.5);
  for (let n = 1; ; n++) {
    const reach = radius * (ROUNDS + n / 8);
    yield [{ x: foot.x + Math.cos(n) * reach, y: foot.y + Math.sin(n) * reach }, foot];
  }
}

/**
 * Gives each changed tie a place for its disc: in the middle of its line, or as near to that along the line as there is
 * room; where the whole line is taken, beside it with a foot on it. No disc overlaps another disc or a box (a node's
 * body). Discs also keep clear of the spots (marks that ties have in their middles) as long as there is room on the line.
 *
 * Who comes first chooses first. Everything is in the same px, in which `radius` is a disc's.
 */
export function placeMarks(
  wishes: readonly MarkWish[],
  boxes: readonly Box[],
  spots: readonly Spot[],
  radius: number,
): readonly PlacedMark[] {
  const ground = createDiscGround(boxes, spots, radius);

  function placeOnLine(curve: Curve): CurvePoint | null {
    let apart: CurvePoint | null = null;
    for (const t of SLIDES) {
      const point = pointOn(curve, t);
      if (!ground.isApart(point.x, point.y)) continue;
      if (ground.isSpared(point.x, point.y)) return point;
      apart ??= point;
    }
    return apart;
  }

  function place({ tie, curve }: MarkWish): PlacedMark {
    const on = placeOnLine(curve);
    if (on) return { tie, x: on.x, y: on.y, foot: null };
    for (const [at, foot] of asidesOf(curve, radius)) {
      if (ground.isApart(at.x, at.y)) return { tie, ...at, foot: { x: foot.x, y: foot.y } };
    }
    throw new Error('The circles round a point have no end.');
  }

  return wishes.map((wish) => {
    const mark = place(wish);
    ground.put(mark);
    return mark;
  });
}
