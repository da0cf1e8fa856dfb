import type { ActorKind } from '../model/actor.ts';

/** Half width and half height in px at zoom 1 of each sort of node; only the bloc's rectangle is wider than high. */
export const NODE_HALF: Readonly<Record<ActorKind, readonly [number, number]>> = {
  state: [17, 17],
  bloc: [20, 15],
  organisation: [15, 15],
  'armed-group': [19, 19],
  'military-company': [18, 17],
};

/** How far in px the border of a node is from its centre in a direction (unit vector). */
export function borderDistance(kind: ActorKind, dx: number, dy: number): number {
  const [w, h] = NODE_HALF[kind];
  switch (kind) {
    case 'state':
    case 'military-company':
      return w;
    case 'armed-group':
      return w / (Math.abs(dx) + Math.abs(dy) || 1);
    case 'bloc':
    case 'organisation':
      return Math.min(w / (Math.abs(dx) || 1e-9), h / (Math.abs(dy) || 1e-9));
  }
}
