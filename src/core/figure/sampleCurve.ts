import type { Position } from '../model/dataset.ts';
import type { Curve } from '../scene/curve.ts';

/** Points along a curve, no farther apart than `spacing`, both ends among them; in plain numbers, since there are many. */
export function sampleCurve({ start, control, end }: Curve, spacing: number): Position[] {
  // The sides of the control polygon are never shorter than the curve.
  const length =
    Math.hypot(control.x - start.x, control.y - start.y) + Math.hypot(end.x - control.x, end.y - control.y);
  const steps = Math.max(2, Math.ceil(length / spacing));
  const points: Position[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points.push({ x: p * start.x + q * control.x + r * end.x, y: p * start.y + q * control.y + r * end.y });
  }
  return points;
}
