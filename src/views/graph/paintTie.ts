import type { Curve } from '../../core/scene/curve.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import { BADGE_RADIUS, type Badge, type Stroke, traceTie } from '../../core/scene/tieTrace.ts';
import type { Inks } from './readInks.ts';

interface Picture {
  readonly strokes: readonly (Stroke & { readonly path: Path2D })[];
  readonly badge: Badge | null;
}

const pictures = new WeakMap<SceneEdge, Picture>();
const picturesOnCurve = new WeakMap<Curve, Map<string, Picture>>();
const lines = new WeakMap<Curve, Path2D>();

/** Whatever a tie's picture depends on beside its curve. */
function mannerOf({ stance, becoming, standing, isDirected, isEnded, mark, upheldBy }: SceneEdge): string {
  return [stance, becoming, standing, isDirected, isEnded, mark !== null, upheldBy].join(' ');
}

/** A tie's picture, traced once for each manner the tie is seen in: time runs to and fro over the same few. */
function pictureOf(edge: SceneEdge): Picture {
  let picture = pictures.get(edge);
  if (!picture) {
    const manner = mannerOf(edge);
    const known = picturesOnCurve.get(edge.curve) ?? new Map<string, Picture>();
    picture = known.get(manner) ?? trace(edge);
    picturesOnCurve.set(edge.curve, known.set(manner, picture));
    pictures.set(edge, picture);
  }
  return picture;
}

function trace(edge: SceneEdge): Picture {
  const { strokes, badge } = traceTie(edge);
  return { strokes: strokes.map((stroke) => ({ ...stroke, path: new Path2D(stroke.d) })), badge };
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

/** Paints the strokes of a tie. */
export function paintTie(context: CanvasRenderingContext2D, edge: SceneEdge, inks: Inks, alpha: number): void {
  for (const { path, ink, width, dash, cap, isFilled } of pictureOf(edge).strokes) {
    context.globalAlpha = alpha;
    if (isFilled) {
      context.fillStyle = inks.stances[ink];
      context.fill(path);
      continue;
    }
    context.strokeStyle = inks.stances[ink];
    context.lineWidth = width;
    context.lineCap = cap;
    context.setLineDash(dash as number[]);
    context.stroke(path);
  }
}

/** Paints the soft band under a tie that changed lately. */
export function paintGlow(context: CanvasRenderingContext2D, edge: SceneEdge, inks: Inks, alpha: number): void {
  const picture = pictureOf(edge);
  const ink = picture.badge?.ink ?? picture.strokes[0]?.ink;
  if (!ink) return;
  context.globalAlpha = 0.18 * alpha;
  context.strokeStyle = inks.stances[ink];
  context.lineWidth = 16;
  context.lineCap = 'round';
  context.setLineDash([]);
  context.stroke(lineOf(edge));
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
