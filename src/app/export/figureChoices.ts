import type { CitationStyle } from '../../core/citation/citation.ts';
import { FIGURE_FORMATS, type FigurePreset } from '../../core/figure/figurePresets.ts';
import type { FigureTheme } from '../../core/figure/figureThemes.ts';
import type { CaptionFormat } from '../../core/figure/writeCaption.ts';
import type { Language } from '../../core/permalink/viewParams.ts';
import type { Day } from '../../core/time/day.ts';

/** What a figure can be of. */
export const FIGURE_KINDS = ['day', 'comparison', 'filmstrip'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The forms of code by which another page shows a view. */
export const EMBED_FORMS = ['frame', 'resizing', 'figure', 'link'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** The files that a figure can be saved as. */
export const FILE_FORMATS = [
  ...(['svg', 'png300', 'png2', 'png1', 'pack', 'csv', 'json'] as const),
  ...(['text', 'markdown', 'html', 'latex', 'bibtex', 'ris', 'csl'] as const),
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What is chosen for every figure, and remembered. */
export interface KeptChoices {
  readonly preset: FigurePreset;
  /** null is the width of the preset. */
  readonly widthCm: number | null;
  readonly theme: FigureTheme;
  /** null is the language of the app. */
  readonly lang: Language | null;
  readonly isPulseShown: boolean;
  readonly sources: 'line' | 'list';
  readonly areFontsEmbedded: boolean;
  readonly file: FileFormat;
  readonly style: CitationStyle;
  readonly caption: CaptionFormat;
  readonly embed: EmbedForm;
  /** In CSS px. */
  readonly embedHeight: number;
  /** Whether embedded views keep the data of today. */
  readonly isFrozen: boolean;
}

/** The words of a figure that a reader can write. */
export const FIGURE_FIELDS = ['title', 'subtitle', 'alt'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** What is chosen for the figure of this view alone. */
export interface ViewChoices {
  readonly kind: FigureKind;
  readonly days: readonly Day[];
  /** The reader's own words for each kind of figure; what is left out is the proposed one. */
  readonly own: Readonly<Partial<Record<FigureKind, Readonly<Partial<Record<FigureField, string>>>>>>;
}

/** Everything chosen for a figure. */
export type FigureChoices = KeptChoices & ViewChoices;

/** The widths that a figure can have in print, in cm. */
export const WIDTHS_CM = { least: 4, most: 60 } as const;

/** The width in print that is chosen, in cm. */
export function widthOf({ preset, widthCm }: Pick<KeptChoices, 'preset' | 'widthCm'>): number {
  return widthCm ?? FIGURE_FORMATS[preset].widthCm;
}
