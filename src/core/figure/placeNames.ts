import type { ActorId } from '../model/actor.ts';
import type { Box } from '../scene/curve.ts';
import { boxOf, overlapOf } from '../scene/placeLabels.ts';
import { createGround, type Ground } from './ground.ts';
import type { NameBlock } from './nameBlocks.ts';
import { ALL_SIDES, anchorAt, boxAt, type PlacedName, placeAway } from './nameSpots.ts';
import type { PlacedNode, PlacedScene } from './placeScene.ts';
import { sampleCurve } from './sampleCurve.ts';

/** What else is to be known of a picture before its names are placed. */
interface NameRequest {
  readonly blocksOf: (id: ActorId) => readonly NameBlock[];
  /** Who gets a place first where not all can. */
  readonly rankOf: (id: ActorId) => number;
  /** Boxes that a name must not cover: discs, the names of blocs. */
  readonly obstacles: readonly Box[];
  /** Boxes that a name should not cover: marks on ties. */
  readonly marks: readonly Box[];
  readonly frame: Box;
}

interface Candidate extends Omit<PlacedName, 'id'> {
  /** What it costs wherever the other names are. */
  readonly price: number;
}

interface Seeker {
  readonly id: ActorId;
  readonly candidates: readonly Candidate[];
  readonly rank: number;
  choice: Candidate;
}

/** The distance of points on a curve that are looked at. */
const SAMPLE = 5;
/** What it costs to cover an area of a node, a name or an obstacle, of a mark, and one point of a tie. */
const PRICE = { node: 12, name: 12, mark: 2.5, point: 7 } as const;
const SIDES = { below: 0, above: 18, right: 26, left: 30, corner: 44, broken: 16, unplanned: 6, outside: 40 } as const;
const ROUNDS = 12;
/** A name may lie over another by this many square units: the corners of two boxes, where no letter is. */
const SLACK = 6;
const NOWHERE: Box = { left: 0, right: 0, top: 0, bottom: 0 };

function grownBy(box: Box, by: number): Box {
  return { left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by };
}

function candidatesOf(node: PlacedNode, blocks: readonly NameBlock[], frame: Box, ground: Ground): Candidate[] {
  return blocks.flatMap((block) =>
    ALL_SIDES.map((side): Candidate => {
      const box = boxAt(node, block, side);
      const inside = { width: block.width, height: block.height };
      const outside = inside.width * inside.height - overlapOf(box, frame);
      const price =
        (typeof side === 'string' ? SIDES[side] : SIDES.corner) +
        (side === node.labelSide ? 0 : SIDES.unplanned) +
        blocks.indexOf(block) * SIDES.broken +
        Math.max(0, outside - 0.01) * SIDES.outside +
        ground.coveredBy(grownBy(box, 1));
      return { block, box, anchor: anchorAt(side), price };
    }),
  );
}

function groundOf({ edges, scale }: PlacedScene, { obstacles, marks }: NameRequest, bodies: readonly Box[]): Ground {
  const ground = createGround();
  for (const box of bodies) ground.addBox(box, PRICE.node);
  for (const box of obstacles) ground.addBox(box, PRICE.name);
  for (const box of marks) ground.addBox(box, PRICE.mark);
  for (const { curve, stance } of edges) {
    const weight = PRICE.point * (stance === 'formal' ? 0.6 : stance === 'allied' ? 1.3 : 1) * Math.max(0.3, scale);
    for (const point of sampleCurve(curve, SAMPLE)) ground.addPoint(point, weight);
  }
  return ground;
}

/** The box that holds every place a name could have. */
function reachOf({ candidates }: Pick<Seeker, 'candidates'>): Box {
  return boxOf(
    candidates.flatMap(({ box }) => [
      { x: box.left, y: box.top },
      { x: box.right, y: box.bottom },
    ]),
  );
}

/**
 * Puts names beside their nodes where they cover least of nodes, other names, marks and ties, below unless elsewhere is
 * freer, in two lines where one is too long. Names that would still lie over others are left out, the least ranked first.
 */
export function placeNames(scene: PlacedScene, shown: ReadonlySet<ActorId>, request: NameRequest): PlacedName[] {
  const nodes = [...shown].flatMap((id) => scene.nodes.get(id) ?? []);
  const bodies = nodes.map(({ x, y, half: [w, h] }) => ({ left: x - w, right: x + w, top: y - h, bottom: y + h }));
  const ground = groundOf(scene, request, bodies);
  const seekers = nodes.flatMap((node): Seeker[] => {
    const candidates = candidatesOf(node, request.blocksOf(node.id), request.frame, ground);
    const first = candidates[0];
    return first ? [{ id: node.id, candidates, rank: request.rankOf(node.id), choice: first }] : [];
  });
  const reaches = seekers.map(reachOf);
  const near = new Map(
    seekers.map((one, place) => {
      const reach = grownBy(reaches[place] as Box, 2);
      return [one, seekers.filter((other, at) => other !== one && overlapOf(reach, reaches[at] as Box) > 0)];
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (const seeker of seekers) {
      const costOf = ({ box, price }: Candidate) =>
        (near.get(seeker) ?? []).reduce(
          (sum, other) => sum + overlapOf(grownBy(box, 2), other.choice.box) * PRICE.name,
          price,
        );
      const best = seeker.candidates.reduce((least, next) => (costOf(next) < costOf(least) ? next : least));
      isMoved ||= best !== seeker.choice;
      seeker.choice = best;
    }
    if (!isMoved) break;
  }
  return keepApart(seekers, [...bodies, ...request.obstacles], request, scene);
}

/** Writes names where they chose to stand, those in the way of each other at another place or a little away, the best ranked first. */
function keepApart(
  seekers: readonly Seeker[],
  fixed: readonly Box[],
  { frame, blocksOf }: NameRequest,
  { nodes }: PlacedScene,
): PlacedName[] {
  const written = new Map<ActorId, Omit<PlacedName, 'id'>>();
  const isInFrame = (box: Box) => overlapOf(box, frame) >= (box.right - box.left) * (box.bottom - box.top) - 1;
  const isFree = (box: Box) =>
    isInFrame(box) &&
    fixed.every((other) => overlapOf(box, other) <= SLACK) &&
    [...written.values()].every((other) => overlapOf(box, other.box) <= SLACK);
  const byPrice = ({ candidates }: Seeker) => [...candidates].sort((p, q) => p.price - q.price);

  /** Takes a place that one other name is in the way of, if that finds another. */
  const makeRoom = (seeker: Seeker): boolean =>
    byPrice(seeker).some((candidate) => {
      const inTheWay = seekers.filter(({ id }) => overlapOf(written.get(id)?.box ?? NOWHERE, candidate.box) > SLACK);
      const [other, ...more] = inTheWay;
      const before = other && written.get(other.id);
      if (!other || !before || more.length > 0) return false;
      written.delete(other.id);
      if (isFree(candidate.box)) {
        written.set(seeker.id, candidate);
        const elsewhere = byPrice(other).find(({ box }) => isFree(box));
        if (elsewhere) {
          written.set(other.id, elsewhere);
          return true;
        }
        written.delete(seeker.id);
      }
      written.set(other.id, before);
      return false;
    });

  const ranked = [...seekers].sort((p, q) => q.rank - p.rank);
  const left: Seeker[] = [];
  for (const seeker of ranked) {
    const near = isFree(seeker.choice.box) ? seeker.choice : byPrice(seeker).find(({ box }) => isFree(box));
    if (near) written.set(seeker.id, near);
    else left.push(seeker);
  }
  for (const seeker of left) {
    if (makeRoom(seeker)) continue;
    const node = nodes.get(seeker.id);
    const away = node && placeAway(node, blocksOf(seeker.id), isFree);
    if (away) written.set(seeker.id, away);
  }
  return ranked.flatMap(({ id }) => {
    const place = written.get(id);
    return place ? [{ ...place, id }] : [];
  });
}
