import type { Actor, ActorId } from '../model/actor.ts';
import type { Dataset, Position } from '../model/dataset.ts';
import { wordsIn } from '../model/text.ts';
import type { Box } from './curve.ts';
import { NODE_HALF } from './nodeShape.ts';
import type { LabelSide, SceneNode } from './scene.ts';

const SIDES: readonly LabelSide[] = ['below', 'above', 'right', 'left'];
const LABEL_HEIGHT = 14;
const LABEL_GAP = 4;

/** The width in px that a label of 12 px takes, by an average letter. */
export function labelWidth(text: string): number {
  return text.length * 6.5 + 4;
}

/** The rectangle of a label of a width on a side of a node, whose half width and height are in px like all else. */
export function labelBox([w, h]: readonly [number, number], at: Position, width: number, side: LabelSide): Box {
  switch (side) {
    case 'below':
    case 'above': {
      const top = side === 'below' ? at.y + h + LABEL_GAP : at.y - h - LABEL_GAP - LABEL_HEIGHT;
      return { left: at.x - width / 2, right: at.x + width / 2, top, bottom: top + LABEL_HEIGHT };
    }
    case 'right':
    case 'left': {
      const left = side === 'right' ? at.x + w + LABEL_GAP : at.x - w - LABEL_GAP - width;
      return { left, right: left + width, top: at.y - LABEL_HEIGHT / 2, bottom: at.y + LABEL_HEIGHT / 2 };
    }
  }
}

/** The smallest rectangle that holds some points. */
export function boxOf(points: readonly Position[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The area in px² that two rectangles share. */
export function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A label that looks for its side. */
interface Seeker {
  readonly actor: Actor;
  readonly at: Position;
  readonly body: Box;
  readonly width: number;
  side: LabelSide;
  box: Box;
}

/** A label may reach this many px farther out than any node. */
const EDGE = 50;
/** Labels keep their size where a picture is drawn smaller, so that they take more of it: sides are chosen for that. */
const ALLOWANCE = 1.1;
/** Rounds of looking for a freer side; later ones seldom change anything. */
const ROUNDS = 4;
/** What each side costs in px² of covered ground: names are looked for below their marks. */
const PRICES: Readonly<Record<LabelSide, number>> = { below: 0, above: 40, right: 110, left: 130 };

function seekerOf(actor: Actor, at: Position): Seeker {
  const [w, h] = NODE_HALF[actor.kind];
  const names = typeof actor.name === 'string' ? [actor.name] : Object.values(actor.name);
  const width = Math.max(...names.map(labelWidth)) * ALLOWANCE;
  const body = { left: at.x - w, right: at.x + w, top: at.y - h, bottom: at.y + h };
  return { actor, at, body, width, side: 'below', box: labelBox([w, h], at, width, 'below') };
}

/** The px² of a box that lie to the left or right of all nodes, where a picture may end. */
function cutOff(box: Box, { left, right }: Box): number {
  return (Math.max(0, left - EDGE - box.left) + Math.max(0, box.right - right - EDGE)) * LABEL_HEIGHT;
}

function chooseSide(seeker: Seeker, all: readonly Seeker[], frame: Box): void {
  const reach = seeker.width + 60;
  const near = all.filter(
    (other) =>
      other !== seeker &&
      Math.abs(other.at.x - seeker.at.x) < reach + other.width &&
      Math.abs(other.at.y - seeker.at.y) < 2 * (LABEL_HEIGHT + 30),
  );
  let least = Number.POSITIVE_INFINITY;
  for (const side of SIDES) {
    const box = labelBox(NODE_HALF[seeker.actor.kind], seeker.at, seeker.width, side);
    const cost = near.reduce(
      (sum, other) => sum + overlapOf(box, other.body) + overlapOf(box, other.box),
      PRICES[side] + cutOff(box, frame),
    );
    if (cost >= least) continue;
    least = cost;
    seeker.side = side;
    seeker.box = box;
  }
}

/**
 * Puts each placed actor's label on the side of its node where it covers least of other nodes and labels: below unless
 * another side is freer. Sides hold for every day, and for the longest of the actor's names, so that nothing moves.
 */
export function placeLabels(
  dataset: Dataset,
  positions: ReadonlyMap<ActorId, Position>,
): ReadonlyMap<ActorId, SceneNode> {
  const seekers = [...dataset.actors.values()].flatMap((actor) => {
    const at = positions.get(actor.id);
    return at ? [seekerOf(actor, at)] : [];
  });
  const frame = boxOf(seekers.map(({ at }) => at));
  for (let round = 0; round < ROUNDS; round++) for (const seeker of seekers) chooseSide(seeker, seekers, frame);
  return new Map(
    seekers.map(({ actor: { id, kind, name, short }, at, side }) => {
      const code = short ?? (kind === 'state' ? wordsIn(name, 'en').text.slice(0, 2).toUpperCase() : '');
      return [id, { id, kind, short: code, labelSide: side, x: at.x, y: at.y }];
    }),
  );
}
