import { writeBibtex } from '../../core/citation/writeBibtex.ts';
import { writeCslJson } from '../../core/citation/writeCslJson.ts';
import { writeRis } from '../../core/citation/writeRis.ts';
import { payloadMetadata } from '../../core/figure/payloadMetadata.ts';
import { pixelsOf, pixelsPerMetre } from '../../core/figure/pixelsOf.ts';
import { type FigureFonts, writeFigureSvg } from '../../core/figure/writeFigureSvg.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import type { FileFormat } from './figureChoices.ts';
import { fontsFor } from './figureFonts.ts';
import { captionFile, citationOptions, fileBaseOf, sourcesOf } from './figureTexts.ts';
import type { MadeFigure } from './makeFigure.ts';
import { type PngSize, renderPng } from './renderPng.ts';
import { shownCsv, shownJson } from './shownCsv.ts';

/** A file to be saved. */
export interface FigureFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

const PRINT_DPI = 300;
const TYPES: Readonly<Record<FileFormat, readonly [ending: string, type: string]>> = {
  svg: ['svg', 'image/svg+xml'],
  png300: ['png', 'image/png'],
  png2: ['png', 'image/png'],
  png1: ['png', 'image/png'],
  pack: ['zip', 'application/zip'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  text: ['txt', 'text/plain'],
  markdown: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
  latex: ['tex', 'application/x-tex'],
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
};

/** The size of a figure as a PNG: at 300 dpi for its width in print, or one or two pixels for each of its units. */
export function pngSizeOf({ model }: Pick<MadeFigure, 'model'>, format: 'png300' | 'png2' | 'png1'): PngSize {
  const { width: units, widthCm } = model;
  if (format === 'png300') return { width: pixelsOf(widthCm, PRINT_DPI), pixelsPerMetre: pixelsPerMetre(PRINT_DPI) };
  const width = format === 'png2' ? units * 2 : units;
  return { width, pixelsPerMetre: Math.round((width * 100) / widthCm) };
}

/** The fonts that a figure needs; null where they cannot be fetched. */
export async function fetchFonts({ model }: Pick<MadeFigure, 'model'>): Promise<FigureFonts | null> {
  try {
    return await fontsFor(writeFigureSvg(model));
  } catch {
    return null;
  }
}

/** A figure as SVG with its payload. */
export function figureSvg(
  { model, payload }: Pick<MadeFigure, 'model' | 'payload'>,
  fonts: FigureFonts | null,
): string {
  return writeFigureSvg(model, { metadata: payloadMetadata(payload), ...(fonts ? { fonts } : {}) });
}

/** A figure as PNG with its payload; it always has the fonts, for a picture cannot use those of the page. */
export async function figurePng(
  figure: MadeFigure,
  format: 'png300' | 'png2' | 'png1',
): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(figure.model, figure.payload, await fetchFonts(figure), pngSizeOf(figure, format));
}

/** The name under which a figure is saved. */
export function fileNameOf(figure: MadeFigure, format: FileFormat): string {
  return `${fileBaseOf(figure)}.${TYPES[format][0]}`;
}

/** Writes a figure, or what belongs to it, as a file. Throws where a picture cannot be drawn. */
export async function figureFile(figure: MadeFigure, format: FileFormat, words: ExportMessages): Promise<FigureFile> {
  return { name: fileNameOf(figure, format), type: TYPES[format][1], content: await contentOf(figure, format, words) };
}

async function contentOf(
  figure: MadeFigure,
  format: FileFormat,
  words: ExportMessages,
): Promise<FigureFile['content']> {
  const { style, areFontsEmbedded } = figure.choices;
  const options = citationOptions(figure);
  switch (format) {
    case 'svg':
      return figureSvg(figure, areFontsEmbedded ? await fetchFonts(figure) : null);
    case 'png300':
    case 'png2':
    case 'png1':
      return figurePng(figure, format);
    case 'csv':
      return shownCsv(figure, words);
    case 'json':
      return shownJson(figure);
    case 'text':
    case 'markdown':
    case 'html':
    case 'latex':
      return captionFile(figure, format, style, fileBaseOf(figure));
    case 'bibtex':
      return writeBibtex(sourcesOf(figure), options);
    case 'ris':
      return writeRis(sourcesOf(figure), options);
    case 'csl':
      return writeCslJson(sourcesOf(figure), options);
    case 'pack': {
      const { reportPack } = await import('./reportPack.ts');
      return reportPack(figure, words, (one) => contentOf(figure, one, words));
    }
  }
}
