import { type PngChunk, readPngChunks, writePngChunks } from './pngChunks.ts';
import { keywordOf, textChunk } from './pngTexts.ts';

/** What is added to a PNG. */
export interface PngAdditions {
  readonly pixelsPerMetre?: number;
  /** Texts by keyword (1–79 printable ASCII characters). */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Adds the size of a pixel (`pHYs`, by which word processors size the picture) and texts (`iTXt`) right after `IHDR`, in
 * place of those that were there. The same PNG and additions give the same bytes; null when it is no sound PNG.
 */
export function addPngChunks(png: Uint8Array, { pixelsPerMetre, texts = new Map() }: PngAdditions): Uint8Array | null {
  const read = readPngChunks(png);
  if (!read.ok) return null;
  const kept = read.chunks.filter((chunk) => {
    if (chunk.type === 'pHYs') return pixelsPerMetre === undefined;
    const keyword = keywordOf(chunk);
    return keyword === null || !texts.has(keyword);
  });
  const added = [
    ...(pixelsPerMetre === undefined ? [] : [sizeChunk(pixelsPerMetre)]),
    ...[...texts].map(([keyword, text]) => textChunk(keyword, text)),
  ];
  return writePngChunks([...kept.slice(0, 1), ...added, ...kept.slice(1)]);
}

/** The size of a pixel, the same both ways; 1 stands for the metre (PNG, 11.3.4.3). */
function sizeChunk(pixelsPerMetre: number): PngChunk {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  content[8] = 1;
  return { type: 'pHYs', content };
}
