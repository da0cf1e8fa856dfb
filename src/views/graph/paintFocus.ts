import type { Box } from '../../core/scene/curve.ts';
import type { Inks } from './readInks.ts';

/** How far in px of the screen the ring stands off what has the focus, clear of the ring of what is picked. */
const OFF = 7;
const WIDTH = 2.5;

/**
 * Paints the ring round the actor that the keys are at, with a band of canvas on both sides so that it is seen on any
 * ground; thinner while they are on one of its ties. The box is in px at zoom 1, `px` one px of the screen there.
 */
export function paintFocus(
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  isRound: boolean,
  isOnTie: boolean,
  inks: Inks,
  px: number,
): void {
  const off = OFF * px;
  const [width, height] = [right - left + 2 * off, bottom - top + 2 * off];
  const radius = isRound ? Math.min(width, height) / 2 : off;
  context.globalAlpha = 1;
  context.setLineDash([]);
  const strokes = [
    { ink: inks.canvas, line: WIDTH + 3 },
    { ink: inks.accent, line: isOnTie ? 1.25 : WIDTH },
  ];
  for (const { ink, line } of strokes) {
    context.beginPath();
    context.roundRect(left - off, top - off, width, height, radius);
    context.strokeStyle = ink;
    context.lineWidth = line * px;
    context.stroke();
  }
}
