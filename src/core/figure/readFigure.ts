import type { FigurePayload } from './figurePayload.ts';
import { findPayload, PNG_KEYWORD } from './payloadMetadata.ts';
import { isPng } from './pngChunks.ts';
import { readPngTexts } from './pngTexts.ts';
import { readPayload } from './readPayload.ts';

/**
 * Why a picture cannot be opened: it is no figure of ours, too large, broken, altered after it was made, or made by a
 * later version of the app.
 */
export type FigureProblem = 'not-a-figure' | 'too-large' | 'damaged' | 'tampered' | 'newer';
/** What a picture carries, or why it cannot be opened. */
export type FigureReading =
  | { readonly ok: true; readonly payload: FigurePayload }
  | { readonly ok: false; readonly problem: FigureProblem };

/** The largest picture that is looked into, in bytes. */
export const MAX_FIGURE_BYTES = 64 * 1024 * 1024;

/** Finds what a figure carries, by its content and not by its name: a PNG's `iTXt`, an SVG's `<metadata>`. */
export function readFigure(bytes: Uint8Array): FigureReading {
  if (bytes.length > MAX_FIGURE_BYTES) return { ok: false, problem: 'too-large' };
  return isPng(bytes) ? readPng(bytes) : readSvg(bytes);
}

/** Tells by its beginning whether a file is a PNG or an SVG, so that it is not taken for a dataset. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return (
    isPng(bytes) || /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:\w{1,20}:)?svg[\s>]/.test(start)
  );
}

function readPng(bytes: Uint8Array): FigureReading {
  const read = readPngTexts(bytes);
  if (!read.ok) return { ok: false, problem: 'damaged' };
  return readText(read.texts.get(PNG_KEYWORD) ?? null);
}

function readSvg(bytes: Uint8Array): FigureReading {
  if (!isPicture(bytes)) return { ok: false, problem: 'not-a-figure' };
  let svg: string;
  try {
    svg = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  const found = findPayload(svg);
  return found.ok ? readText(found.text) : { ok: false, problem: 'damaged' };
}

function readText(text: string | null): FigureReading {
  if (text === null) return { ok: false, problem: 'not-a-figure' };
  const read = readPayload(text);
  if (read.ok) return read;
  return { ok: false, problem: read.problem === 'not-ours' ? 'not-a-figure' : read.problem };
}
