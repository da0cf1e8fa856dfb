import { addPngChunks } from '../../core/figure/addPngChunks.ts';
import type { FigureModel } from '../../core/figure/figureModel.ts';
import { payloadTexts } from '../../core/figure/payloadMetadata.ts';
import { type FigureFonts, writeFigureSvg } from '../../core/figure/writeFigureSvg.ts';

const CM_PER_INCH = 2.54;
const CSS_PX_PER_INCH = 96;

/** The size of a picture in pixels, and how large a pixel is in print. */
export interface PngSize {
  readonly width: number;
  readonly pixelsPerMetre: number;
}

/** What a browser cannot do: draw a picture of this size. */
export class TooLargeError extends Error {}

/**
 * Draws a figure as a PNG that carries its payload. Fonts must be embedded, since a picture cannot use those of the page.
 * Throws where the browser cannot draw a picture of this size.
 */
export async function renderPng(
  model: FigureModel,
  payload: string,
  fonts: FigureFonts | null,
  { width, pixelsPerMetre }: PngSize,
): Promise<Uint8Array<ArrayBuffer>> {
  const height = Math.round((width * model.height) / model.width);
  // The picture's own size is that of the canvas: browsers that draw it in pixels first draw it sharp.
  const widthCm = (width * CM_PER_INCH) / CSS_PX_PER_INCH;
  const svg = writeFigureSvg({ ...model, widthCm }, fonts ? { fonts } : {});
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new TooLargeError();
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    const png =
      blob &&
      addPngChunks(new Uint8Array(await blob.arrayBuffer()), {
        pixelsPerMetre,
        texts: payloadTexts(payload),
      });
    if (!png) throw new TooLargeError();
    return new Uint8Array(png);
  } finally {
    URL.revokeObjectURL(address);
  }
}
