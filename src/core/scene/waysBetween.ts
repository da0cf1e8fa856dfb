import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import { DIRECTIONS, type Direction, nearestInDirection } from './nearestInDirection.ts';

/** Where each arrow key leads from each actor; null where there is nobody in that direction. */
export type Ways = ReadonlyMap<ActorId, Readonly<Record<Direction, ActorId | null>>>;

function readWays(
  places: ReadonlyMap<ActorId, Position>,
  leadsTo: (from: ActorId, direction: Direction) => ActorId | null,
): Ways {
  const ways = [...places.keys()].map((from) => {
    const [left = null, right = null, up = null, down = null] = DIRECTIONS.map((way) => leadsTo(from, way));
    return [from, { left, right, up, down }] as const;
  });
  return new Map(ways);
}

function reachFrom(start: ActorId, next: (from: ActorId) => readonly ActorId[]): Set<ActorId> {
  const reached = new Set([start]);
  for (const from of reached) for (const to of next(from)) reached.add(to);
  return reached;
}

/** Tells whether arrow keys lead from every actor to every other: all are reached from one, and reach it. */
export function areAllReached(ways: Ways): boolean {
  const [start] = ways.keys();
  if (start === undefined) return true;
  const nextOf = (from: ActorId) => DIRECTIONS.flatMap((way) => ways.get(from)?.[way] ?? []);
  const back = new Map<ActorId, ActorId[]>();
  for (const from of ways.keys()) for (const to of nextOf(from)) back.set(to, [...(back.get(to) ?? []), from]);
  const reaches = reachFrom(start, nextOf).size === ways.size;
  return reaches && reachFrom(start, (from) => back.get(from) ?? []).size === ways.size;
}

/**
 * Turns the plane by a little and moves each place by less, so that no two share a line with an arrow or its diagonals.
 * The steps are far below a px and far above the rounding of numbers.
 */
function setApart(places: ReadonlyMap<ActorId, Position>): ReadonlyMap<ActorId, Position> {
  const [turn, shift] = [1.37e-4, 1.1e-8];
  return new Map(
    [...places].map(([id, { x, y }], i) => [id, { x: x - turn * y + shift * i, y: y + turn * x + shift * i * 0.41 }]),
  );
}

/**
 * Tells where the arrow keys lead among some actors, so that each can be reached from each other.
 *
 * It is the actor that seems nearest in a direction. On the rare layout where somebody could not be reached that way,
 * nearness is measured along the arrow alone: the ways are then a directed Θ4-graph, in which a path leads from every
 * place to every other (Bose, De Carufel, Hill and Smid, “On the Spanning and Routing Ratio of the Directed Theta-Four
 * Graph”, Discrete & Computational Geometry, doi:10.1007/s00454-023-00597-8).
 */
export function waysBetween(places: ReadonlyMap<ActorId, Position>): Ways {
  const seen = readWays(places, (from, way) => nearestInDirection(places, from, way));
  if (areAllReached(seen)) return seen;
  const apart = setApart(places);
  return readWays(places, (from, way) => nearestInDirection(apart, from, way, ({ along }) => along));
}
