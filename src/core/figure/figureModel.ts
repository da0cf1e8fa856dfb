import type { FigureMark } from './figureMark.ts';
import type { FigurePreset } from './figurePresets.ts';
import type { FigureText } from './figureText.ts';
import type { FigureTheme } from './figureThemes.ts';
import type { FigureWording } from './tellFigure.ts';

/** What a reader chooses for a figure. */
export interface FigureOptions extends FigureWording {
  readonly preset: FigurePreset;
  readonly theme: FigureTheme;
  /** Whether the pulse is drawn, with the day marked. */
  readonly isPulseShown: boolean;
  /** Whether the foot names the foremost sources in a line or lists all there is room for. */
  readonly sources: 'line' | 'list';
  /** The width in print; the format's own when left out. */
  readonly widthCm?: number;
}

/** A figure ready to be written: its words, and every mark at its place. */
export interface FigureModel {
  readonly text: FigureText;
  readonly theme: FigureTheme;
  /** The size of the page box in units of the figure; (0, 0) is its upper left corner. */
  readonly width: number;
  readonly height: number;
  readonly widthCm: number;
  readonly marks: readonly FigureMark[];
  /** How many sources, from number 1, are listed; no greater number stands anywhere in the picture. */
  readonly listed: number;
}
