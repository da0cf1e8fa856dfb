import type { Disc } from './layMarks.ts';
import type { Inks } from './readInks.ts';

/** Which discs the reader has singled out, by tie. */
export interface SingledOut {
  readonly picked: string | null;
  readonly pointed: string | null;
}

/** The outline of a disc, or of one that is `more` larger all round: a circle, or as long as its text. */
function outline(context: CanvasRenderingContext2D, { x, y, radius, half }: Disc, more: number): void {
  context.beginPath();
  context.roundRect(x - radius - more, y - half - more, 2 * (radius + more), 2 * (half + more), half + more);
}

/** A hairline from a disc that stands beside its tie to the tie. */
function paintFoot(context: CanvasRenderingContext2D, disc: Disc, inks: Inks, px: number): void {
  if (!disc.foot) return;
  context.setLineDash([]);
  context.strokeStyle = inks.ink;
  context.lineWidth = px;
  context.beginPath();
  context.moveTo(disc.foot.x, disc.foot.y);
  context.lineTo(disc.x, disc.y);
  context.stroke();
}

/**
 * Paints the discs of changed ties with their numbers, full of ink where a tie has changed for certain and hollow with a
 * broken rim where it may have; or those of two tellers, the first one's full and the second one's hollow. `px` is one
 * px of the screen.
 */
export function paintMarks(
  context: CanvasRenderingContext2D,
  discs: readonly Disc[],
  { picked, pointed }: SingledOut,
  strengthOf: (disc: Disc) => number,
  inks: Inks,
  font: string,
  px: number,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const disc of discs) {
    const { edge, text, manner, half } = disc;
    const isFull = manner === 'full';
    const isSingled = edge.id === picked || edge.id === pointed;
    context.globalAlpha = isSingled ? 1 : strengthOf(disc);
    paintFoot(context, disc, inks, px);
    // A rim of the canvas keeps the disc apart from whatever runs beneath it.
    context.setLineDash([]);
    outline(context, disc, (isSingled ? 3 : 1.5) * px);
    context.fillStyle = isSingled ? inks.accent : inks.canvas;
    context.fill();
    outline(context, disc, 0);
    context.fillStyle = isFull ? inks.ink : inks.canvas;
    context.fill();
    if (!isFull) {
      outline(context, disc, -px / 2);
      context.setLineDash(manner === 'broken' ? [2.6 * px, 2.2 * px] : []);
      context.lineCap = 'butt';
      context.lineWidth = 1.5 * px;
      context.strokeStyle = inks.ink;
      context.stroke();
    }
    const size = half * (edge.mark !== null && text.length <= 2 ? 1.18 : edge.mark !== null ? 0.9 : 1);
    context.font = `700 ${size}px ${font}`;
    context.fillStyle = isFull ? inks.canvas : inks.ink;
    context.fillText(text, disc.x, disc.y + size * 0.36);
  }
  context.globalAlpha = 1;
}
