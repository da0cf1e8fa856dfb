import type { Force, SimulationNodeDatum } from 'd3-force';
import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';

/** An actor on its way to its place. A body with `fx` and `fy` is pinned there. */
export interface Body extends SimulationNodeDatum {
  readonly id: ActorId;
  /** Half the px it takes in width, its label below included. */
  readonly half: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** The px that a node takes above its centre, and below it with its label. */
const ABOVE = 20;
const BELOW = 37;
const GAP = 5;
/** The share of a push that goes the other way too, so that a full row or column gives way to its side. */
const STAGGER = 0.2;

/** Makes a force of d3 from a function over all bodies. */
function forceOver(move: (bodies: readonly Body[]) => void): Force<Body, never> {
  let bodies: readonly Body[] = [];
  return Object.assign(() => move(bodies), {
    initialize: (all: Body[]) => {
      bodies = all;
    },
  });
}

/** Holds bodies with their labels within a picture of a size in px round (0, 0). */
export function keepInside(width: number, height: number): Force<Body, never> {
  return forceOver((bodies) => {
    for (const body of bodies) {
      const side = Math.max(0, width / 2 - body.half);
      const x = Math.max(-side, Math.min(side, body.x + body.vx));
      const y = Math.max(ABOVE - height / 2, Math.min(height / 2 - BELOW, body.y + body.vy));
      body.vx = x - body.x;
      body.vy = y - body.y;
    }
  });
}

/** Moves a body away from the centre, where one that is pinned stands in its place. */
function pushOut(body: Body, distance: number): void {
  const from = Math.hypot(body.x, body.y) || 1;
  body.vx += (body.x / from) * distance;
  body.vy += (body.y / from) * distance;
}

function pushApart(p: Body, q: Body, strength: number): void {
  const dx = q.x + q.vx - p.x - p.vx;
  const dy = q.y + q.vy - p.y - p.vy;
  const overX = p.half + q.half + GAP - Math.abs(dx);
  const overY = ABOVE + BELOW + GAP - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (p.fx !== undefined || q.fx !== undefined) {
    pushOut(p.fx === undefined ? p : q, Math.min(overX, overY) * strength);
    return;
  }
  const isSideways = overX < overY;
  const push = (Math.min(overX, overY) * strength) / 2;
  const x = Math.sign(dx || 1) * push * (isSideways ? 1 : STAGGER);
  const y = Math.sign(dy || 1) * push * (isSideways ? STAGGER : 1);
  p.vx -= x;
  q.vx += x;
  p.vy -= y;
  q.vy += y;
}

/** Pushes bodies apart until neither nodes nor the labels below them overlap, by the shorter way out. */
export function keepApart(strength: number): Force<Body, never> {
  return forceOver((bodies) => {
    bodies.forEach((p, i) => {
      for (let j = i + 1; j < bodies.length; j++) pushApart(p, bodies[j] as Body, strength);
    });
  });
}

/** Keeps an ellipse round (0, 0) free of bodies, but for those that belong into it. */
export function keepClear(inside: ReadonlySet<ActorId>, radius: Position): Force<Body, never> {
  return forceOver((bodies) => {
    for (const body of bodies) {
      if (inside.has(body.id)) continue;
      const x = body.x / radius.x;
      const y = body.y / radius.y;
      const distance = Math.hypot(x, y) || 1;
      if (distance >= 1) continue;
      body.vx += (x / distance) * (1 - distance) * radius.x * 0.25;
      body.vy += (y / distance) * (1 - distance) * radius.y * 0.25;
    }
  });
}
