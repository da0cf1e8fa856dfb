import type { Stance, StatusStance } from '../model/stance.ts';
import { type Curve, type CurvePoint, cutCurve, lengthOf, pathOf, pointOn } from './curve.ts';
import type { SceneEdge } from './scene.ts';

/** One stroke or fill of a tie's picture, to be traced as it is by a canvas or an SVG writer. */
export interface Stroke {
  /** SVG path commands in px. */
  readonly d: string;
  /** The stance whose colour it has. */
  readonly ink: Stance;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly isFilled: boolean;
}

/** A small round badge with one character in it. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly ink: Stance;
  readonly sign: string;
}

/** The picture of one tie: its strokes from below to above, and its badge. */
export interface TieTrace {
  readonly strokes: readonly Stroke[];
  readonly badge: Badge | null;
}

/** The width in px of each stance's line. */
export const LINE_WIDTH: Readonly<Record<Stance, number>> = {
  allied: 4,
  cooperative: 2,
  formal: 1.25,
  strained: 2.25,
  severed: 2.5,
  hostile: 2.5,
};

/** The radius in px of a badge. */
export const BADGE_RADIUS = 7.5;
/** How far in px from the middle a tie with a disc has its own mid-line marks, so that the disc has room there. */
const ASIDE = 25;

const round = (v: number) => Math.round(v * 10) / 10;

function lineStroke(curve: Curve, ink: Stance): Stroke {
  const dash = ink === 'strained' ? [9, 5] : [];
  return { d: pathOf(curve), ink, width: LINE_WIDTH[ink], dash, cap: 'butt', isFilled: false };
}

function dottedStroke(curve: Curve, ink: Stance): Stroke {
  const width = Math.max(2, Math.min(3, LINE_WIDTH[ink]));
  return { d: pathOf(curve), ink, width, dash: [0.1, width * 2.2], cap: 'round', isFilled: false };
}

/** A short straight stroke across a curve at `t`, turned by `angle` from the curve's direction. */
function acrossStroke(curve: Curve, t: number, ink: Stance, angle: number, half: number, width: number): Stroke {
  const { x, y, dx, dy } = pointOn(curve, t);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const ux = (dx * cos - dy * sin) * half;
  const uy = (dx * sin + dy * cos) * half;
  const d = `M${round(x - ux)} ${round(y - uy)}L${round(x + ux)} ${round(y + uy)}`;
  return { d, ink, width, dash: [], cap: 'round', isFilled: false };
}

function brokenStrokes(curve: Curve, mid: number, stroke: (part: Curve) => Stroke, ink: Stance): Stroke[] {
  const length = lengthOf(curve) || 1;
  const gap = Math.min(0.2, 10 / length);
  const slant = Math.min(0.1, 3.5 / length);
  return [
    stroke(cutCurve(curve, 0, mid - gap)),
    stroke(cutCurve(curve, mid + gap, 1)),
    acrossStroke(curve, mid - slant, ink, 1.13, 8, 2),
    acrossStroke(curve, mid + slant, ink, 1.13, 8, 2),
  ];
}

/** The length in px of an arrow head. */
function headSize(ink: Stance): number {
  return 6 + 1.5 * LINE_WIDTH[ink];
}

/** The curve without the stretch that its arrow head covers, so that no broad line shows beside the tip. */
function shortOfHead(curve: Curve, ink: Stance): Curve {
  return cutCurve(curve, 0, 1 - Math.min(0.5, (headSize(ink) * 0.8) / (lengthOf(curve) || 1)));
}

function arrowHead(curve: Curve, ink: Stance): Stroke {
  const tip = pointOn(curve, 1);
  const size = headSize(ink);
  const bx = tip.x - tip.dx * size;
  const by = tip.y - tip.dy * size;
  const w = size * 0.44;
  const corner = (side: number) => `L${round(bx - tip.dy * w * side)} ${round(by + tip.dx * w * side)}`;
  return {
    d: `M${round(tip.x)} ${round(tip.y)}${corner(1)}${corner(-1)}Z`,
    ink,
    width: 0,
    dash: [],
    cap: 'butt',
    isFilled: true,
  };
}

function bodyStrokes(curve: Curve, ink: Stance, isDotted: boolean, mid: number): Stroke[] {
  const stroke = (part: Curve) => (isDotted ? dottedStroke(part, ink) : lineStroke(part, ink));
  if (ink === 'severed') return brokenStrokes(curve, mid, stroke, ink);
  if (ink !== 'hostile' || isDotted) return [stroke(curve)];
  return [
    stroke(curve),
    acrossStroke(curve, mid, ink, Math.PI / 4, 6, 2),
    acrossStroke(curve, mid, ink, -Math.PI / 4, 6, 2),
  ];
}

/** The half of a tie on which there was, or will be, nothing. */
function traceOfNothing(curve: Curve, ink: Stance): Stroke {
  return { d: pathOf(curve), ink, width: 1, dash: [1, 4], cap: 'butt', isFilled: false };
}

/** A tie that is no more on the second of two compared days: the finest trace that still has its hue. */
function traceOfGone(curve: Curve, ink: Stance): Stroke {
  return { d: pathOf(curve), ink, width: 1.5, dash: [1.5, 4.5], cap: 'butt', isFilled: false };
}

function isGone({ mark, isEnded }: SceneEdge): boolean {
  return mark !== null && isEnded;
}

function isDrawn(stance: StatusStance | null): stance is Stance {
  return stance !== null && stance !== 'ended';
}

/** Tells whether a tie has a mark in its middle: a gap, a cross or a badge. */
export function hasMark(edge: SceneEdge): boolean {
  const { stance, becoming, standing } = edge;
  if (isGone(edge)) return false;
  return stance === 'severed' || stance === 'hostile' || becoming !== null || standing !== 'established';
}

const NONE: readonly CurvePoint[] = [];

/** Tells whether a tie has a disc in its middle: the number of its change, or the sign of the one teller who upholds it. */
export function hasDisc({ mark, upheldBy }: Pick<SceneEdge, 'mark' | 'upheldBy'>): boolean {
  return mark !== null || upheldBy === 'first' || upheldBy === 'second';
}

/** How far from the middle of a curve, as a share of it, a tie has its own mid-line marks. */
function asideOf(edge: SceneEdge): number {
  return hasDisc(edge) ? Math.min(0.3, ASIDE / (lengthOf(edge.curve) || 1)) : 0;
}

/** The points of a tie's mid-line marks: its gap or cross, and its badge. */
export function midMarks(edge: SceneEdge): readonly CurvePoint[] {
  if (!hasMark(edge)) return NONE;
  const aside = asideOf(edge);
  return (aside === 0 ? [0.5] : [0.5 - aside, 0.5 + aside]).map((t) => pointOn(edge.curve, t));
}

/**
 * Traces a tie: stance is colour, width and shape; a standing short of established is texture only (round dots and a
 * "?"); a change on an uncertain day shows the old manner on the first half and the new one on the second, with "~",
 * and where there was or will be no tie a trace of fine dots.
 *
 * The curve runs from border to border; an arrow head means direction, never hostility. The middle of a tie with a disc
 * is left to the disc; a tie marked with a number that is no more is a trace of fine dots in its last hue.
 */
export function traceTie(edge: SceneEdge): TieTrace {
  const { curve, stance, becoming, standing, isDirected } = edge;
  const isDotted = standing !== 'established';
  const aside = asideOf(edge);
  const middle = pointOn(curve, 0.5 + aside);
  if (becoming !== null) {
    const ink = isDrawn(becoming) ? becoming : isDrawn(stance) ? stance : 'formal';
    const half = (part: Curve, manner: StatusStance) =>
      isDrawn(manner) ? bodyStrokes(part, manner, isDotted, 0.5) : [traceOfNothing(part, ink)];
    const strokes = [...half(cutCurve(curve, 0, 0.5), stance), ...half(cutCurve(curve, 0.5, 1), becoming)];
    return { strokes, badge: { x: middle.x, y: middle.y, ink, sign: '~' } };
  }
  if (!isDrawn(stance)) return { strokes: [], badge: null };
  if (isGone(edge)) return { strokes: [traceOfGone(curve, stance)], badge: null };
  const mid = hasDisc(edge) ? 0.5 - aside : isDotted && stance === 'severed' ? 0.38 : 0.5;
  const strokes = bodyStrokes(isDirected ? shortOfHead(curve, stance) : curve, stance, isDotted, mid);
  if (isDirected) strokes.push(arrowHead(curve, stance));
  return { strokes, badge: isDotted ? { x: middle.x, y: middle.y, ink: stance, sign: '?' } : null };
}
