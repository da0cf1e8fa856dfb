import type { Position } from '../model/dataset.ts';

/** Px between a point and the hull round it. */
const RADIUS = 36;
const SAMPLES = 48;
/** How far a side is drawn in at its middle, as a share of its length: a skin over poles rather than a box. */
const WAIST = 0.07;
const PIECES = 16;

function turn(o: Position, p: Position, q: Position): number {
  return (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);
}

/** One side of the convex hull, from left to right or back (Andrew's monotone chain). */
function chain(points: readonly Position[]): Position[] {
  const side: Position[] = [];
  for (const point of points) {
    while (side.length > 1 && turn(side.at(-2) as Position, side.at(-1) as Position, point) <= 0) side.pop();
    side.push(point);
  }
  return side.slice(0, -1);
}

function drawnIn(from: Position, to: Position): Position[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < RADIUS) return [from];
  return Array.from({ length: PIECES }, (_, piece) => {
    const t = piece / PIECES;
    const depth = WAIST * Math.sin(Math.PI * t) ** 2;
    return { x: from.x + dx * t - dy * depth, y: from.y + dy * t + dx * depth };
  });
}

/** A smooth closed outline round points, in px, counter-clockwise as the y axis points up; its sides are slightly drawn in. */
export function roundedHull(points: readonly Position[]): readonly Position[] {
  const discs = points.flatMap(({ x, y }) =>
    Array.from({ length: SAMPLES }, (_, sample) => {
      const angle = (sample * 2 * Math.PI) / SAMPLES;
      return { x: x + Math.cos(angle) * RADIUS, y: y + Math.sin(angle) * RADIUS };
    }),
  );
  const sorted = discs.sort((p, q) => p.x - q.x || p.y - q.y);
  const hull = [...chain(sorted), ...chain([...sorted].reverse())];
  return hull.flatMap((point, index) => drawnIn(point, hull[(index + 1) % hull.length] ?? point));
}
