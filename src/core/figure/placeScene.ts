import type { ActorId, ActorKind } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import { type Curve, cutCurve, pointOn } from '../scene/curve.ts';
import { borderDistance, NODE_HALF } from '../scene/nodeShape.ts';
import type { LabelSide, SceneEdge, SceneHull } from '../scene/scene.ts';
import type { SceneContent, SceneFit } from './fitScene.ts';

/** A node in units of a figure. */
export interface PlacedNode extends Position {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly short: string;
  readonly labelSide: LabelSide;
  /** Half width and half height. */
  readonly half: readonly [number, number];
}

/** A picture in units of a figure: the same ties, outlines and positions as on the screen, scaled as one. */
export interface PlacedScene {
  readonly nodes: ReadonlyMap<ActorId, PlacedNode>;
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
  readonly fit: SceneFit;
  /** How far nodes and strokes are scaled. */
  readonly scale: number;
}

/** Moves a point of the plan to its place in a figure. */
export function placeOf({ zoom, x, y }: SceneFit, point: Position): Position {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

function rounded({ x, y }: Position): Position {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** Moves a curve of the plan to its place in a figure. */
function placeCurve(fit: SceneFit, { start, control, end }: Curve): Curve {
  return { start: placeOf(fit, start), control: placeOf(fit, control), end: placeOf(fit, end) };
}

/** The parameter at which a curve that begins in or at a node leaves it. */
function exitOf(curve: Curve, node: PlacedNode, scale: number): number {
  const isInside = (t: number) => {
    const { x, y } = pointOn(curve, t);
    const [dx, dy] = [x - node.x, y - node.y];
    const distance = Math.hypot(dx, dy) || 1e-9;
    return distance < borderDistance(node.kind, dx / distance, dy / distance) * scale + 1;
  };
  if (!isInside(0)) return 0;
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 12; step++) {
    const t = (low + high) / 2;
    if (isInside(t)) low = t;
    else high = t;
  }
  return high;
}

/** Cuts a placed curve at the borders of its nodes, which may have shrunk less than the picture. */
function trimCurve(curve: Curve, a: PlacedNode, b: PlacedNode, scale: number): Curve {
  const { start, control, end } = curve;
  const from = exitOf(curve, a, scale);
  const to = 1 - exitOf({ start: end, control, end: start }, b, scale);
  return from === 0 && to === 1 ? curve : cutCurve(curve, from, to);
}

/** Puts a picture at its place in a figure. */
export function placeScene({ plan, actors, edges, hulls }: SceneContent, fit: SceneFit): PlacedScene {
  const { scale } = fit;
  const nodes = new Map<ActorId, PlacedNode>();
  for (const id of new Set([...actors, ...edges.flatMap(({ a, b }) => [a, b])])) {
    const node = plan.nodes.get(id);
    if (!node) continue;
    const [w, h] = NODE_HALF[node.kind];
    const { kind, short, labelSide } = node;
    nodes.set(id, { id, kind, short, labelSide, half: [w * scale, h * scale], ...placeOf(fit, node) });
  }
  const placed = edges.map((edge) => {
    const curve = placeCurve(fit, edge.curve);
    const [a, b] = [nodes.get(edge.a), nodes.get(edge.b)];
    const isDrawn = actors.has(edge.a) && actors.has(edge.b);
    return { ...edge, curve: a && b && isDrawn ? trimCurve(curve, a, b, scale) : curve };
  });
  const outlines = hulls.map((hull) => ({
    ...hull,
    outline: hull.outline.map((point) => rounded(placeOf(fit, point))),
  }));
  return { nodes, edges: placed, hulls: outlines, fit, scale };
}
