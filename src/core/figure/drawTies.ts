import { type Curve, pathOf } from '../scene/curve.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import { edgeStrength, FADED } from '../scene/emphasis.ts';
import { ENDED_STRENGTH, layEdges } from '../scene/layEdges.ts';
import type { SceneEdge } from '../scene/scene.ts';
import { BADGE_RADIUS, type Badge, type Stroke, traceTie } from '../scene/tieTrace.ts';
import type { FigureMark, GroupMark, PathMark } from './figureMark.ts';
import type { PlacedScene } from './placeScene.ts';

/** How ties of a figure are brought out. */
export interface TieLook {
  readonly emphasis: Emphasis | null;
  readonly pickedTie: string | null;
  /** What a tie says in a tooltip. */
  readonly titleOf: (edge: SceneEdge) => string;
}

/** A stroke of a tie as a mark of a figure. */
export function strokeMark({ d, ink, width, dash, cap, isFilled }: Stroke): PathMark {
  if (isFilled) return { type: 'path', d, fill: ink };
  return { type: 'path', d, stroke: ink, width, cap, ...(dash.length > 0 ? { dash } : {}) };
}

/** A badge as marks of a figure. */
export function badgeMarks({ x, y, ink, sign }: Badge): FigureMark[] {
  const size = sign === '~' ? 13 : 11;
  return [
    { type: 'circle', x, y, r: BADGE_RADIUS, fill: 'page', stroke: ink, width: 1.25 },
    {
      type: 'text',
      x,
      y: y + (sign === '~' ? 4.6 : 4),
      size,
      anchor: 'middle',
      spans: [{ text: sign, face: 'sansBold', ink }],
    },
  ];
}

function shrunk({ start, control, end }: Curve, scale: number): Curve {
  const [p, q, r] = [start, control, end].map(({ x, y }) => ({ x: x / scale, y: y / scale }));
  return { start: p ?? start, control: q ?? control, end: r ?? end };
}

/**
 * Draws ties by the traces that the screen draws them by: soft bands under what changed, then ties with graver ones above, then
 * their badges. Strokes keep their weight, or scale with the nodes where these must be small.
 */
export function drawTies({ edges, scale }: PlacedScene, look: TieLook): GroupMark {
  const laid = layEdges(edges, look.emphasis).map((edge) => {
    const small = { ...edge, curve: shrunk(edge.curve, scale) };
    return {
      edge: small,
      trace: traceTie(small),
      strength: edgeStrength(look.emphasis, edge) * (edge.isEnded ? ENDED_STRENGTH : 1),
    };
  });
  const glows = laid.flatMap(({ edge, trace, strength }): FigureMark[] => {
    const ink = trace.badge?.ink ?? trace.strokes[0]?.ink;
    if (!edge.isFresh || !ink) return [];
    return [{ type: 'path', d: pathOf(edge.curve), stroke: ink, width: 16, cap: 'round', opacity: 0.18 * strength }];
  });
  const picks = laid.flatMap(({ edge }): FigureMark[] => {
    const d = pathOf(edge.curve);
    if (edge.id !== look.pickedTie) return [];
    return [
      { type: 'path', d, stroke: 'accent', width: 13, cap: 'round' },
      { type: 'path', d, stroke: 'page', width: 9, cap: 'round' },
    ];
  });
  const ties = laid.map(
    ({ edge, trace, strength }): GroupMark => ({
      type: 'group',
      name: 'tie',
      title: look.titleOf(edge),
      data: {
        tie: edge.id,
        stance: edge.stance,
        standing: edge.standing,
        ...(edge.mark === null ? {} : { change: String(edge.mark) }),
      },
      opacity: strength,
      marks: trace.strokes.map(strokeMark),
    }),
  );
  const badges = laid.flatMap(({ trace, strength }): GroupMark[] =>
    trace.badge
      ? [{ type: 'group', name: 'badge', opacity: Math.max(strength, FADED), marks: badgeMarks(trace.badge) }]
      : [],
  );
  return { type: 'group', name: 'ties', scale, marks: [...picks, ...glows, ...ties, ...badges] };
}
