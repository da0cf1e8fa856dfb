import type { Position } from '../model/dataset.ts';
import type { Box, Curve } from './curve.ts';

/** Px between two neighbouring ties of a pair at the middle of their curves. */
const SLOT_GAP = 11;
/** How far a fan may bend, as shares of its length: slight bends first, to either side. */
const BENDS = [0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2];
/** A curve this far from the centre of every other node needs no other bend. */
const CLEARANCE = 30;
/** What a further bend costs in px of clearance: a line that runs straight is easier to follow than one that dodges. */
const PRICE_OF_BEND = 60;
/** A fan never bows out by more than this, however long it is. */
const MOST_BOW = 110;
/** What a px costs by which a curve leaves the box of all nodes, where it would be cut off at the edge of a picture. */
const PRICE_OF_LEAVING = 2;
const CHORDS = 12;

/** The curve from one point to another whose middle lies `offset` px to the left of the straight line. */
export function bowedCurve(start: Position, end: Position, offset: number): Curve {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    start,
    control: {
      x: (start.x + end.x) / 2 + (dy / length) * offset * 2,
      y: (start.y + end.y) / 2 - (dx / length) * offset * 2,
    },
    end,
  };
}

/** The distance in px, squared, from a point to the nearest of a curve's inner sample points, in plain numbers for speed. */
function nearestSample({ start, control, end }: Curve, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < CHORDS; i++) {
    const t = i / CHORDS;
    const p = (1 - t) * (1 - t);
    const q = 2 * t * (1 - t);
    const r = t * t;
    const dx = p * start.x + q * control.x + r * end.x - x;
    const dy = p * start.y + q * control.y + r * end.y - y;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return least;
}

/** The nodes other than its own that some bend of a pair could come near to. */
function inTheWay(start: Position, end: Position, length: number, nodes: readonly Position[]): Position[] {
  const reach = Math.min(MOST_BOW, 0.2 * length) + CLEARANCE;
  const left = Math.min(start.x, end.x) - reach;
  const right = Math.max(start.x, end.x) + reach;
  const top = Math.min(start.y, end.y) - reach;
  const bottom = Math.max(start.y, end.y) + reach;
  return nodes.filter(
    (node) =>
      node.x > left &&
      node.x < right &&
      node.y > top &&
      node.y < bottom &&
      Math.abs((node.x - start.x) * (end.y - start.y) - (node.y - start.y) * (end.x - start.x)) < reach * length &&
      node !== start &&
      node !== end,
  );
}

/** By how many px the middle of a curve lies outside the box of some points. */
function leaves({ start, control, end }: Curve, { left, top, right, bottom }: Box): number {
  const x = (start.x + 2 * control.x + end.x) / 4;
  const y = (start.y + 2 * control.y + end.y) / 4;
  return Math.max(0, left - x, x - right, top - y, y - bottom);
}

/**
 * Chooses how far in px the fan of a pair bows out to the left of its straight line: the slightest bend whose curve stays
 * clear of the nodes it does not join and within the frame of all nodes, or else the one that comes nearest to that.
 */
export function bowOfPair(start: Position, end: Position, nodes: readonly Position[], frame: Box): number {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const [across, down] = [(end.y - start.y) / (length || 1), (start.x - end.x) / (length || 1)];
  const near = inTheWay(start, end, length, nodes).map(({ x, y }) => {
    return { x, y, aside: (x - start.x) * across + (y - start.y) * down };
  });
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of BENDS) {
    const bow = Math.sign(bend) * Math.min(MOST_BOW, Math.abs(bend) * length);
    const curve = bowedCurve(start, end, bow);
    let cost = Math.abs(bend) * PRICE_OF_BEND + leaves(curve, frame) * PRICE_OF_LEAVING;
    // The curve runs between the straight line and its bow: farther to either side than that nothing is near.
    const [right, left] = [Math.min(0, bow) - CLEARANCE, Math.max(0, bow) + CLEARANCE];
    for (const { x, y, aside } of near) {
      if (cost >= least) break;
      if (aside < right || aside > left) continue;
      cost += Math.max(0, CLEARANCE - Math.sqrt(nearestSample(curve, x, y)));
    }
    if (cost >= least) continue;
    least = cost;
    best = bow;
  }
  return best;
}

/** The offset in px of a slot's curve at its middle, in a fan that bows out. */
export function slotOffset(bow: number, slot: number): number {
  return bow + slot * SLOT_GAP;
}
