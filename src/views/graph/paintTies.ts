import type { Curve } from '../../core/scene/curve.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import { BADGE_RADIUS, type Badge, type Stroke, traceTie } from '../../core/scene/tieTrace.ts';
import type { Inks } from './readInks.ts';

interface Line extends Stroke {
  readonly path: Path2D;
  /** The same text for dashes that are alike. */
  readonly pattern: string;
}

interface Picture {
  readonly strokes: readonly Line[];
  readonly badge: Badge | null;
  /** A tie that looks like this. */
  readonly like: SceneEdge;
}

const pictures = new WeakMap<Curve, Picture[]>();
const lines = new WeakMap<Curve, Path2D>();

/** Tells whether two ties on one curve are traced alike. */
function isTracedAlike(p: SceneEdge, q: SceneEdge): boolean {
  return (
    p.stance === q.stance &&
    p.becoming === q.becoming &&
    p.standing === q.standing &&
    p.isDirected === q.isDirected &&
    p.isEnded === q.isEnded &&
    p.upheldBy === q.upheldBy &&
    (p.mark === null) === (q.mark === null)
  );
}

/** A tie's picture, traced once for each manner the tie is seen in: time runs to and fro over the same few. */
function pictureOf(edge: SceneEdge): Picture {
  const known = pictures.get(edge.curve);
  let picture = known?.find(({ like }) => isTracedAlike(like, edge));
  if (!picture) {
    picture = trace(edge);
    if (known) known.push(picture);
    else pictures.set(edge.curve, [picture]);
  }
  return picture;
}

function trace(edge: SceneEdge): Picture {
  const { strokes, badge } = traceTie(edge);
  const toLine = (stroke: Stroke) => ({ ...stroke, path: new Path2D(stroke.d), pattern: stroke.dash.join(' ') });
  return { strokes: strokes.map(toLine), badge, like: edge };
}

function lineOf({ curve }: SceneEdge): Path2D {
  let line = lines.get(curve);
  if (!line) {
    line = new Path2D();
    line.moveTo(curve.start.x, curve.start.y);
    line.quadraticCurveTo(curve.control.x, curve.control.y, curve.end.x, curve.end.y);
    lines.set(curve, line);
  }
  return line;
}

/** How strong, from 0 to 1, a tie is painted. */
type StrengthOf = (edge: SceneEdge) => number;

/** Paints the strokes of ties; the canvas is told only what differs from the stroke before. */
export function paintTies(
  context: CanvasRenderingContext2D,
  edges: Iterable<SceneEdge>,
  inks: Inks,
  strengthOf: StrengthOf,
): void {
  let last: Line | null = null;
  for (const edge of edges) {
    context.globalAlpha = strengthOf(edge);
    for (const line of pictureOf(edge).strokes) {
      const { path, ink, width, dash, pattern, cap } = line;
      if (line.isFilled) {
        context.fillStyle = inks.stances[ink];
        context.fill(path);
        continue;
      }
      if (last?.ink !== ink) context.strokeStyle = inks.stances[ink];
      if (last?.width !== width) context.lineWidth = width;
      if (last?.cap !== cap) context.lineCap = cap;
      if (last?.pattern !== pattern) context.setLineDash(dash as number[]);
      context.stroke(path);
      last = line;
    }
  }
}

/** Paints the soft bands under ties that changed lately. */
export function paintGlows(
  context: CanvasRenderingContext2D,
  edges: Iterable<SceneEdge>,
  inks: Inks,
  strengthOf: StrengthOf,
): void {
  context.lineWidth = 16;
  context.lineCap = 'round';
  context.setLineDash([]);
  for (const edge of edges) {
    const { badge, strokes } = pictureOf(edge);
    const ink = badge?.ink ?? strokes[0]?.ink;
    if (!ink) continue;
    context.globalAlpha = 0.18 * strengthOf(edge);
    context.strokeStyle = inks.stances[ink];
    context.stroke(lineOf(edge));
  }
}

/** Paints the band that shows which tie is picked, or fainter which one is pointed at. */
export function paintPick(context: CanvasRenderingContext2D, edge: SceneEdge, inks: Inks, alpha: number): void {
  const line = lineOf(edge);
  context.globalAlpha = alpha;
  context.strokeStyle = inks.accent;
  context.lineCap = 'round';
  context.setLineDash([]);
  context.lineWidth = 13;
  context.stroke(line);
  context.globalAlpha = 1;
  context.strokeStyle = inks.canvas;
  context.lineWidth = 9;
  context.stroke(line);
}

/** Paints two lines along the tie that keys have reached, clear of the band of a picked one. */
export function paintFocusBand(context: CanvasRenderingContext2D, edge: SceneEdge, inks: Inks, px: number): void {
  const line = lineOf(edge);
  context.globalAlpha = 1;
  context.lineCap = 'round';
  context.setLineDash([]);
  const strokes = [
    { ink: inks.canvas, width: 18 + 8 * px },
    { ink: inks.accent, width: 18 + 5 * px },
    { ink: inks.canvas, width: 18 },
  ];
  for (const { ink, width } of strokes) {
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke(line);
  }
}

/** Paints the sign in the middle of a tie that is not established or is changing. */
export function paintBadge(
  context: CanvasRenderingContext2D,
  edge: SceneEdge,
  inks: Inks,
  font: string,
  alpha: number,
): void {
  const { badge } = pictureOf(edge);
  if (!badge) return;
  context.globalAlpha = alpha;
  context.beginPath();
  context.arc(badge.x, badge.y, BADGE_RADIUS, 0, Math.PI * 2);
  context.fillStyle = inks.canvas;
  context.fill();
  context.setLineDash([]);
  context.strokeStyle = inks.stances[badge.ink];
  context.lineWidth = 1.25;
  context.stroke();
  context.font = `700 ${badge.sign === '~' ? 13 : 11}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = inks.stances[badge.ink];
  context.fillText(badge.sign, badge.x, badge.y + (badge.sign === '~' ? 4.6 : 4));
}
