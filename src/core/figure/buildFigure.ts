import { changeEntries } from './changeEntries.ts';
import { bracketed, citeSources } from './citeSources.ts';
import { drawChanges } from './drawChanges.ts';
import { drawPicture } from './drawPicture.ts';
import { drawPulse } from './drawPulse.ts';
import type { FigureModel, FigureOptions } from './figureModel.ts';
import { FIGURE_FORMATS } from './figurePresets.ts';
import { dayWords } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { type FigureParts, layOutFigure } from './layOutFigure.ts';
import { legendItems } from './legendItems.ts';
import { titlesOf } from './sceneTitles.ts';
import { tellFigure } from './tellFigure.ts';
import { tellNotes } from './tellNotes.ts';
import { unnamedNote } from './unnamedNote.ts';

/** What the list of changes is set in, beside what stands in the foot. */
const LIST_GROWTH = 0.5;

function changeList(
  subject: FigureSubject,
  { preset }: FigureOptions,
  words: FigureWords,
  numbers: ReturnType<typeof citeSources>,
): FigureParts['list'] {
  const { since, day, lang, changes } = subject;
  if (since === null || changes.length === 0) return null;
  const heading = words.changesHeading(dayWords(since, lang), dayWords(day, lang));
  const size = FIGURE_FORMATS[preset].smallSize + LIST_GROWTH;
  return ({ x, y, width, height }, listed) =>
    drawChanges(heading, changeEntries(subject, words, numbers, listed), words.moreChanges, x, y, width, size, height);
}

/**
 * Builds the figure of a view in a format: the same ties, marks, outlines and positions as on the screen, with a title,
 * what is filtered, a legend of only what occurs, numbered sources and notes. The same view and options give the same
 * figure.
 */
export function buildFigure(subject: FigureSubject, options: FigureOptions, words: FigureWords): FigureModel {
  const format = FIGURE_FORMATS[options.preset];
  const text = tellFigure(subject, words, options);
  const numbers = citeSources(subject);
  const notes = tellNotes(subject, words);
  const days = subject.since === null ? [subject.day] : [subject.since, subject.day];
  const parts = (unnamed: string | null): FigureParts => ({
    text,
    items: legendItems([subject], words),
    sources: options.sources,
    notesFor: (listed) => [
      ...(unnamed === null ? [] : [unnamed]),
      ...notes.map((note) => `${note.text} ${bracketed(note.sources, numbers, listed)}`.trim()),
    ],
    picture: (area, listed) => drawPicture(subject, format, area, titlesOf(subject, words, numbers, listed)),
    list: changeList(subject, options, words, numbers),
    pulse: options.isPulseShown ? (x, y, width) => drawPulse(subject, days, words, x, y, width) : null,
  });
  const first = layOutFigure(parts(null), format, words);
  const note = unnamedNote(subject, first.unnamed, words);
  const { marks, height, listed } = note === null ? first : layOutFigure(parts(note), format, words);
  const widthCm = options.widthCm ?? format.widthCm;
  return { text, theme: options.theme, width: format.width, height, widthCm, marks, listed };
}
