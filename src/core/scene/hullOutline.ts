import { createOutline, rect } from 'bubblesets-js';
import type { Position } from '../model/dataset.ts';
import { NODE_HALF } from './nodeShape.ts';
import { roundedHull } from './roundedHull.ts';
import type { SceneNode } from './scene.ts';

/** How far another node's centre has to be from an outline, in px, to be seen as outside of it. */
const OUTSIDE = 12;

function isInside({ x, y }: Position, outline: readonly Position[]): boolean {
  let inside = false;
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length] ?? p;
    if (p.y > y !== q.y > y && x < ((q.x - p.x) * (y - p.y)) / (q.y - p.y) + p.x) inside = !inside;
  });
  return inside;
}

function isTouched(node: Position, outline: readonly Position[]): boolean {
  return isInside(node, outline) || outline.some(({ x, y }) => Math.hypot(x - node.x, y - node.y) < OUTSIDE);
}

function bubbleOutline(members: readonly SceneNode[], others: readonly SceneNode[], anchor: Position): Position[] {
  const inside = [
    ...members.map((node) => {
      const [w, h] = NODE_HALF[node.kind];
      return rect(node.x - w - 14, node.y - h - 8, 2 * w + 28, 2 * h + 34);
    }),
    rect(anchor.x - 20, anchor.y - 9, 40, 18),
  ];
  const outside = others.map((node) => rect(node.x - 20, node.y - 20, 40, 40));
  const path = createOutline(inside, outside, [], { edgeR0: 14, edgeR1: 26, nodeR0: 12, nodeR1: 34 })
    .sample(8)
    .simplify(0)
    .bSplines()
    .simplify(0);
  return path.points.map(({ x, y }) => ({ x, y }));
}

/**
 * Draws a closed outline round the members of a bloc that keeps the actors which are not members outside: a rounded hull
 * where none is in its way, or else bubble sets (Collins, Penn and Carpendale 2009). `anchor` is where the bloc's own
 * label stands, inside.
 *
 * The corners are in px, rounded to a tenth; none when there are no members.
 */
export function hullOutline(
  members: readonly SceneNode[],
  others: readonly SceneNode[],
  anchor: Position,
): readonly Position[] {
  if (members.length === 0) return [];
  const hull = roundedHull([...members, anchor]);
  const outline = others.some((node) => isTouched(node, hull)) ? bubbleOutline(members, others, anchor) : hull;
  return outline.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}

/** An outline as SVG path commands. */
export function outlinePath(outline: readonly Position[]): string {
  if (outline.length === 0) return '';
  return `M${outline.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}
