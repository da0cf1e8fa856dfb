import type { Position } from '../model/dataset.ts';
import { type Box, isNearBox } from '../scene/curve.ts';
import type { SceneHull } from '../scene/scene.ts';
import { createGround } from './ground.ts';
import type { PlacedScene } from './placeScene.ts';
import { sampleCurve } from './sampleCurve.ts';

const STEP = 11;
const REACH = 9;
const AWAY = STEP * REACH;
/** What a unit of distance from the planned place costs, in points of ties covered. */
const PRICE_OF_AWAY = 0.05;

function isInside({ x, y }: Position, outline: readonly Position[]): boolean {
  let inside = false;
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length] ?? p;
    if (p.y > y !== q.y > y && x < ((q.x - p.x) * (y - p.y)) / (q.y - p.y) + p.x) inside = !inside;
  });
  return inside;
}

/** Finds the place inside a bloc's outline where its name covers fewest ties and nodes, near to where the plan has it. */
export function placeHullName(
  { nodes, edges }: Pick<PlacedScene, 'nodes' | 'edges'>,
  { outline }: SceneHull,
  planned: Position,
  width: number,
  height: number,
): Box {
  const boxAt = ({ x, y }: Position): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  });
  const ground = createGround();
  const reach = {
    left: planned.x - AWAY - width,
    right: planned.x + AWAY + width,
    top: planned.y - AWAY - height,
    bottom: planned.y + AWAY + height,
  };
  for (const { curve } of edges) {
    if (!isNearBox(curve, reach, 0)) continue;
    for (const point of sampleCurve(curve, 5)) ground.addPoint(point, 1);
  }
  for (const { x, y, half } of nodes.values()) {
    ground.addBox({ left: x - half[0], right: x + half[0], top: y - half[1], bottom: y + half[1] + height * 1.4 }, 1);
  }
  let best = boxAt(planned);
  let least = Number.POSITIVE_INFINITY;
  for (let i = -REACH; i <= REACH; i++) {
    for (let j = -REACH; j <= REACH; j++) {
      const box = boxAt({ x: planned.x + i * STEP, y: planned.y + j * STEP });
      const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
      if ((i !== 0 || j !== 0) && !corners.every((corner) => isInside(corner, outline))) continue;
      const cost = ground.coveredBy(box) + Math.hypot(i, j) * STEP * PRICE_OF_AWAY;
      if (cost >= least) continue;
      least = cost;
      best = box;
    }
  }
  return best;
}
