import type { History } from '../history/history.ts';
import { spellsOf } from '../history/spellsOf.ts';
import type { ActorId } from '../model/actor.ts';
import type { Dataset, Position } from '../model/dataset.ts';
import type { TieKey } from '../model/tie.ts';
import { assignSlots, type PairTie } from './assignSlots.ts';
import { type Curve, cutCurve, pointOn } from './curve.ts';
import { bowedCurve, bowOfPair, slotOffset } from './fanCurves.ts';
import { borderDistance } from './nodeShape.ts';
import { boxOf, placeLabels } from './placeLabels.ts';
import type { SceneNode } from './scene.ts';

/** All of a picture that does not change with time: where actors stand and along which curve each tie runs. */
export interface ScenePlan {
  readonly nodes: ReadonlyMap<ActorId, SceneNode>;
  /** By place of the tie in its dataset. */
  readonly curves: readonly Curve[];
  readonly ties: readonly TieKey[];
}

/** The parameter at which a curve leaves the node at its start. */
function exitOf(curve: Curve, node: SceneNode): number {
  let low = 0;
  let high = 0.5;
  for (let i = 0; i < 12; i++) {
    const t = (low + high) / 2;
    const p = pointOn(curve, t);
    const dx = p.x - node.x;
    const dy = p.y - node.y;
    const distance = Math.hypot(dx, dy) || 1e-9;
    if (distance < borderDistance(node.kind, dx / distance, dy / distance) + 1.5) low = t;
    else high = t;
  }
  return high;
}

function reversed({ start, control, end }: Curve): Curve {
  return { start: end, control, end: start };
}

function curveBetween(first: SceneNode, second: SceneNode, offset: number): Curve {
  const whole = bowedCurve({ x: first.x, y: first.y }, { x: second.x, y: second.y }, offset);
  return cutCurve(whole, exitOf(whole, first), 1 - exitOf(reversed(whole), second));
}

function pairsOf(ties: readonly TieKey[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  ties.forEach(({ a, b }, tie) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const pair = pairs.get(key);
    if (pair) pair.push(tie);
    else pairs.set(key, [tie]);
  });
  return pairs;
}

const NO_SLOTS: ReadonlyMap<number, number> = new Map();

function pairTieOf(history: History, tie: number): PairTie {
  return { tie, stretches: spellsOf(history, tie).filter((spell) => spell.stance !== 'ended') };
}

/**
 * Lays out what stays the same on every day. Parallel ties of a pair fan out by slots which they keep through time; the
 * fan bends away from nodes it does not join. Actors without a position are left out, and so are their ties' curves
 * (a curve of length 0).
 */
export function planScene(dataset: Dataset, history: History, positions: ReadonlyMap<ActorId, Position>): ScenePlan {
  const nodes = placeLabels(dataset, positions);
  const ties = [...dataset.ties.values()];
  const ranks = new Map([...dataset.vocabulary.keys()].map((kind, rank) => [kind, rank]));
  const nowhere: Curve = { start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, end: { x: 0, y: 0 } };
  const curves: Curve[] = ties.map(() => nowhere);
  const pairs = pairsOf(ties);
  const placed = [...nodes.values()];
  const frame = boxOf(placed);
  for (const pair of pairs.values()) {
    const { a, b } = ties[pair[0] ?? 0] as TieKey;
    const first = nodes.get(a < b ? a : b);
    const second = nodes.get(a < b ? b : a);
    if (!first || !second) continue;
    const ranked = [...pair].sort(
      (p, q) => (ranks.get(ties[p]?.kind ?? '') ?? 0) - (ranks.get(ties[q]?.kind ?? '') ?? 0),
    );
    // A tie that is alone has the middle to itself, whenever it is drawn.
    const slots = ranked.length > 1 ? assignSlots(ranked.map((tie) => pairTieOf(history, tie))) : NO_SLOTS;
    const bow = bowOfPair(first, second, placed, frame);
    for (const tie of pair) {
      const curve = curveBetween(first, second, slotOffset(bow, slots.get(tie) ?? 0));
      curves[tie] = ties[tie]?.a === first.id ? curve : reversed(curve);
    }
  }
  return { nodes, curves, ties };
}
