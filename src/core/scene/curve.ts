import type { Position } from '../model/dataset.ts';

/** An upright rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A quadratic Bézier curve in px from `start` by way of its control point to `end`. */
export interface Curve {
  readonly start: Position;
  readonly control: Position;
  readonly end: Position;
}

/** A point of a curve and the direction (unit vector) in which the curve runs through it. */
export interface CurvePoint extends Position {
  readonly dx: number;
  readonly dy: number;
}

function mix(p: Position, q: Position, t: number): Position {
  return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
}

/** The point of a curve at `t` from 0 to 1 with the direction there. */
export function pointOn({ start, control, end }: Curve, t: number): CurvePoint {
  // De Casteljau in plain numbers: a picture asks this some hundred thousand times.
  const x = start.x + (control.x - start.x) * t;
  const y = start.y + (control.y - start.y) * t;
  const dx = control.x + (end.x - control.x) * t - x;
  const dy = control.y + (end.y - control.y) * t - y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: x + dx * t, y: y + dy * t, dx: dx / length, dy: dy / length };
}

/** The part of a curve between two of its parameters (De Casteljau). */
export function cutCurve(curve: Curve, from: number, to: number): Curve {
  const start = pointOn(curve, from);
  const end = pointOn(curve, to);
  return {
    start: { x: start.x, y: start.y },
    control: mix(mix(curve.start, curve.control, from), mix(curve.control, curve.end, from), to),
    end: { x: end.x, y: end.y },
  };
}

const lengths = new WeakMap<Curve, number>();

/** The length of a curve in px, from eight chords: exact enough for gaps and marks. Asked again it is only looked up. */
export function lengthOf(curve: Curve): number {
  const known = lengths.get(curve);
  if (known !== undefined) return known;
  let length = 0;
  let last: Position = curve.start;
  for (let i = 1; i <= 8; i++) {
    const next = pointOn(curve, i / 8);
    length += Math.hypot(next.x - last.x, next.y - last.y);
    last = next;
  }
  lengths.set(curve, length);
  return length;
}

/** The distance in px from a point to a curve, by sixteen chords. */
export function distanceTo(curve: Curve, point: Position): number {
  let nearest = Number.POSITIVE_INFINITY;
  let from: Position = curve.start;
  for (let i = 1; i <= 16; i++) {
    const to = pointOn(curve, i / 16);
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(point.x - from.x - dx * t, point.y - from.y - dy * t));
    from = to;
  }
  return nearest;
}

/** Tells whether the box round a curve's three points, which holds all of the curve, comes within `reach` px of a box. */
export function isNearBox({ start, control, end }: Curve, box: Box, reach: number): boolean {
  return (
    box.right >= Math.min(start.x, control.x, end.x) - reach &&
    box.left <= Math.max(start.x, control.x, end.x) + reach &&
    box.bottom >= Math.min(start.y, control.y, end.y) - reach &&
    box.top <= Math.max(start.y, control.y, end.y) + reach
  );
}

/** A curve as SVG path commands, rounded to a tenth of a px. */
export function pathOf({ start, control, end }: Curve): string {
  const n = (v: number) => Math.round(v * 10) / 10;
  return `M${n(start.x)} ${n(start.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`;
}
