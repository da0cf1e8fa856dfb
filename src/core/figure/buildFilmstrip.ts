import { bracketed, citeTogether } from './citeSources.ts';
import { drawPanels } from './drawPanels.ts';
import { drawPulse } from './drawPulse.ts';
import type { FigureModel, FigureOptions } from './figureModel.ts';
import { FIGURE_FORMATS } from './figurePresets.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { type FigureParts, layOutFigure } from './layOutFigure.ts';
import { legendItems } from './legendItems.ts';
import { titlesOf } from './sceneTitles.ts';
import { notesTogether, tellFilmstrip } from './tellFilmstrip.ts';
import { unnamedNote } from './unnamedNote.ts';

/** The fewest and the most days of a filmstrip. */
export const FILMSTRIP_DAYS = { least: 2, most: 9 } as const;

/**
 * Builds one figure of a view on two to nine days: small pictures with the same positions, in the same size, under one
 * title and one legend, in the order of their days. Two days compared are no views of a filmstrip.
 */
export function buildFilmstrip(
  subjects: readonly FigureSubject[],
  options: FigureOptions,
  words: FigureWords,
): FigureModel {
  const days = [...subjects].sort((a, b) => a.day - b.day);
  const last = days.at(-1);
  if (!last || days.length < FILMSTRIP_DAYS.least || days.length > FILMSTRIP_DAYS.most) {
    throw new Error(`A filmstrip has ${FILMSTRIP_DAYS.least} to ${FILMSTRIP_DAYS.most} days, not ${days.length}.`);
  }
  const format = FIGURE_FORMATS[options.preset];
  const text = tellFilmstrip(days, words, options);
  const numbers = citeTogether(days);
  const notes = notesTogether(days, words);
  const parts = (unnamed: string | null): FigureParts => ({
    text,
    items: legendItems(days, words),
    sources: options.sources,
    notesFor: (listed) => [
      ...(unnamed === null ? [] : [unnamed]),
      ...notes.map((note) => `${note.text} ${bracketed(note.sources, numbers, listed)}`.trim()),
    ],
    picture: (area, listed) => drawPanels(days, format, area, (one) => titlesOf(one, words, numbers, listed)),
    list: null,
    pulse: options.isPulseShown
      ? (x, y, width) =>
          drawPulse(
            last,
            days.map(({ day }) => day),
            words,
            x,
            y,
            width,
          )
      : null,
  });
  const first = layOutFigure(parts(null), format, words);
  const note = unnamedNote(last, first.unnamed, words);
  const { marks, height, listed } = note === null ? first : layOutFigure(parts(note), format, words);
  const widthCm = options.widthCm ?? format.widthCm;
  return { text, theme: options.theme, width: format.width, height, widthCm, marks, listed };
}
