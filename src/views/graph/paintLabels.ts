import type { Emphasis } from '../../core/scene/emphasis.ts';
import type { WrittenLabel } from './labelLayer.ts';
import type { Inks } from './readInks.ts';

/** How much stronger a name stays in the background than a line: fainter than that and it is only dirt on the picture. */
const NAME_STRENGTH = 2;

function paintText(context: CanvasRenderingContext2D, text: string, x: number, y: number, inks: Inks): void {
  context.strokeStyle = inks.canvas;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

/** Sets a canvas up for text with a halo at a size in px of the screen. */
function prepare(context: CanvasRenderingContext2D, size: number, weight: number, font: string): void {
  context.font = `${weight} ${size}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  context.setLineDash([]);
}

/** Writes the names of actors, each with a halo of the canvas. The context is in px of the screen from the picture's origin. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  labels: readonly WrittenLabel[],
  emphasis: Emphasis | null,
  size: number,
  inks: Inks,
  font: string,
): void {
  let weight = 0;
  for (const { id, text, box } of labels) {
    const isPicked = emphasis?.picked === id;
    const isFaded = emphasis !== null && !emphasis.actors.has(id);
    const own = isPicked ? 700 : isFaded ? 400 : 500;
    if (own !== weight) prepare(context, size, own, font);
    weight = own;
    context.globalAlpha = isFaded ? emphasis.rest * NAME_STRENGTH : 1;
    context.fillStyle = inks.ink;
    paintText(context, text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + size * 0.36, inks);
  }
}

/** Writes the name of a bloc that is drawn as an outline, in the colour of the outline. */
export function paintHullName(
  context: CanvasRenderingContext2D,
  { text, box }: WrittenLabel,
  strength: number,
  size: number,
  inks: Inks,
  font: string,
): void {
  prepare(context, size, 700, font);
  context.globalAlpha = strength;
  context.fillStyle = inks.stances.allied;
  paintText(context, text, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + size * 0.36, inks);
}
