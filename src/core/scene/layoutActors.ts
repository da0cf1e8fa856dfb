import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import type { TieKey } from '../model/tie.ts';
import { findHeart } from './findHeart.ts';
import { type Body, keepApart, keepClear, keepInside } from './layoutForces.ts';

/** What a layout needs of an actor: its key and, where known, its longitude and latitude in degrees. */
export interface LayoutBody {
  readonly id: ActorId;
  readonly place?: readonly [number, number];
  /** The width of its label in px. */
  readonly label?: number;
  /** Where it stands already and stays. */
  readonly at?: Position;
}

interface Link extends SimulationLinkDatum<Body> {
  readonly source: ActorId | Body;
  readonly target: ActorId | Body;
}

/** The picture that a layout fills is this much wider than it is high: a screen's room beside a legend, above a timeline. */
const ASPECT = 2.45;
/** Px² of the picture for each actor: a node, its label, and as much again for ties. */
const ROOM = 8900;
const USUAL_LABEL = 64;
/** Labels keep their size where a picture is drawn smaller, so that they need more room than at zoom 1. */
const ALLOWANCE = 1.03;
const STEPS = 500;
/** Pairs of bodies that are looked at in the tidying up; a picture of few actors is tidied for longer. */
const TIDYING_PAIRS = 2e7;
const MOST_TIDYING_STEPS = 3000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far the members of the bloc in the middle stand from the centre: in px, but no more than a share of the picture. */
const HEART: Position = { x: 188, y: 128 };
const HEART_SHARE: Position = { x: 0.14, y: 0.23 };
const HEART_CLEARANCE = 10;

/** Where a body begins: its place on the globe, drawn apart round the middle of all places; else on a spiral. */
function startOf(actor: LayoutBody, index: number, middle: readonly [number, number]): Position {
  if (actor.at) return actor.at;
  if (!actor.place) {
    const angle = index * GOLDEN_ANGLE;
    return { x: Math.cos(angle) * 30 * Math.sqrt(index), y: Math.sin(angle) * 30 * Math.sqrt(index) };
  }
  const spread = (degrees: number) => Math.sign(degrees) * 70 * Math.sqrt(Math.abs(degrees));
  return { x: spread(actor.place[0] - middle[0]) + (index % 7), y: -spread(actor.place[1] - middle[1]) + (index % 5) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function linksOf(ties: readonly TieKey[]): {
  readonly links: readonly Link[];
  readonly degrees: ReadonlyMap<ActorId, number>;
} {
  const links = new Map<string, Link>();
  const degrees = new Map<ActorId, number>();
  for (const { a, b } of ties) {
    const [source, target] = a < b ? [a, b] : [b, a];
    const pair = `${source} ${target}`;
    if (links.has(pair)) continue;
    links.set(pair, { source, target });
    for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return { links: [...links.values()], degrees };
}

/** Pins the members of a bloc on an ellipse round the centre, in the order and direction in which they began. */
function pinHeart(bloc: Body, members: readonly Body[], radius: Position): void {
  const x = members.reduce((sum, body) => sum + body.x, 0) / members.length;
  const y = members.reduce((sum, body) => sum + body.y, 0) / members.length;
  const angleOf = (body: Body) => Math.atan2(body.y - y, body.x - x);
  const ordered = [...members].sort((p, q) => angleOf(p) - angleOf(q));
  const first = ordered[0] ? angleOf(ordered[0]) : 0;
  ordered.forEach((body, place) => {
    const angle = first + (place * 2 * Math.PI) / ordered.length;
    body.fx = Math.cos(angle) * radius.x;
    body.fy = Math.sin(angle) * radius.y;
  });
  bloc.fx = 0;
  bloc.fy = 0;
}

/**
 * Lays out all actors once for every date, from all ties there ever are: actors with ties stand near each other, and
 * roughly where they are on the globe. Who has a position keeps it; where nobody has, a small bloc that most ties lead to
 * stands in the middle, with room for its outline. The same input gives the same positions (d3-force draws no lots).
 *
 * Positions are in px at zoom 1 round (0, 0), computed ones rounded to whole px; at that zoom labels fit below their nodes.
 */
export function layoutActors(actors: readonly LayoutBody[], ties: readonly TieKey[]): Map<ActorId, Position> {
  const places = actors.flatMap((actor) => (actor.place ? [actor.place] : []));
  const middle = [median(places.map((place) => place[0])), median(places.map((place) => place[1]))] as const;
  const height = Math.sqrt((actors.length * ROOM) / ASPECT);
  const width = height * ASPECT;
  const within = (value: number, limit: number) => Math.max(-limit / 2, Math.min(limit / 2, value));
  const bodies = new Map<ActorId, Body>();
  actors.forEach((actor, index) => {
    const half = Math.max(20, ((actor.label ?? USUAL_LABEL) / 2) * ALLOWANCE);
    const start = startOf(actor, index, middle);
    const pin = actor.at ? { fx: actor.at.x, fy: actor.at.y } : {};
    const { x, y } = actor.at ?? { x: within(start.x, width), y: within(start.y, height) };
    bodies.set(actor.id, { id: actor.id, half, x, y, vx: 0, vy: 0, ...pin });
  });
  const starts = new Map([...bodies.values()].map(({ id, x, y }) => [id, { x, y }]));
  const heart = actors.some(({ at }) => at) ? null : findHeart(ties);
  const members = (heart?.members ?? []).flatMap((id) => bodies.get(id) ?? []);
  const bloc = heart ? bodies.get(heart.bloc) : undefined;
  const radius = { x: Math.min(HEART.x, width * HEART_SHARE.x), y: Math.min(HEART.y, height * HEART_SHARE.y) };
  if (bloc) pinHeart(bloc, members, radius);
  const clear = keepClear(new Set([...(heart?.members ?? []), heart?.bloc ?? '']), {
    x: bloc ? radius.x + HEART_CLEARANCE : 1,
    y: bloc ? radius.y + HEART_CLEARANCE : 1,
  });
  const { links, degrees } = linksOf(ties);
  const degreeOf = (end: unknown) => degrees.get((end as Body).id) ?? 0;
  forceSimulation([...bodies.values()])
    .force(
      'link',
      forceLink<Body, Link>([...links])
        .id((body) => body.id)
        .distance(120)
        .strength(({ source, target }) => 1 / Math.min(degreeOf(source), degreeOf(target)) ** 0.8),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -800 - 30 * degreeOf(body))
        .distanceMax(600),
    )
    .force('x', forceX<Body>((body) => starts.get(body.id)?.x ?? 0).strength(0.01))
    .force('y', forceY<Body>((body) => starts.get(body.id)?.y ?? 0).strength(0.02))
    .force('apart', keepApart(0.4))
    .force('clear', clear)
    .force('inside', keepInside(width, height))
    .stop()
    .tick(STEPS)
    .force('link', null)
    .force('charge', null)
    .force('x', null)
    .force('y', null)
    .force('apart', keepApart(0.5))
    .velocityDecay(0.5)
    .tick(Math.ceil(Math.min(MOST_TIDYING_STEPS, TIDYING_PAIRS / actors.length ** 2)));
  return new Map(
    actors.map(({ id, at }) => {
      const { x = 0, y = 0 } = bodies.get(id) ?? {};
      return [id, at ?? { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}
