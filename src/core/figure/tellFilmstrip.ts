import { wordsIn } from '../model/text.ts';
import { bracketed, citeTogether } from './citeSources.ts';
import { dayWords, focusNames } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureText } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart, plainText } from './plainText.ts';
import { countStances } from './tellAlt.ts';
import { creditOf, type FigureWording } from './tellFigure.ts';
import { type CitedNote, tellNotes } from './tellNotes.ts';
import { countActors, filterClauses } from './tellSubtitle.ts';

/** The notes of several views, each once, as the last of them has it. */
export function notesTogether(subjects: readonly FigureSubject[], words: FigureWords): readonly CitedNote[] {
  const notes = new Map<number, CitedNote>();
  for (const subject of subjects) {
    const disputed = subject.states.filter(({ standing }) => standing !== 'established');
    for (const [place, note] of tellNotes(subject, words).entries()) {
      const tie = disputed[place]?.tie;
      if (tie !== undefined) notes.set(tie, note);
    }
  }
  return [...notes.values()];
}

/** Begins a sentence. */
function beginning(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function altOf(subjects: readonly FigureSubject[], words: FigureWords): string {
  const days = subjects.map(({ day, lang }) => dayWords(day, lang));
  const pictures = subjects.map((subject, place) => {
    const groups = countStances(subject, words);
    const on = days[place] ?? '';
    return groups === ''
      ? words.alt.empty(on)
      : words.alt.network(on, subject.states.length, countActors(subject), groups);
  });
  return [words.alt.filmstrip(words.join(days)), ...pictures].join(' ');
}

/** Puts the views of a filmstrip, first day first, into the words of one figure. There must be at least one. */
export function tellFilmstrip(
  subjects: readonly FigureSubject[],
  words: FigureWords,
  wording: FigureWording = {},
): FigureText {
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (!first || !last) throw new Error('A filmstrip needs at least one view.');
  const { dataset, lang } = last;
  const numbers = citeTogether(subjects);
  const focus = focusNames(last, words) || plainPart(wordsIn(dataset.title, lang).text);
  const title = words.tiesThrough(focus, dayWords(first.day, lang), dayWords(last.day, lang));
  return {
    lang,
    title: wording.title === undefined ? title : plainText(wording.title),
    subtitle:
      wording.subtitle === undefined
        ? beginning(words.clauses(filterClauses(last, words)))
        : plainText(wording.subtitle),
    alt: wording.alt === undefined ? altOf(subjects, words) : plainText(wording.alt),
    notes: notesTogether(subjects, words).map(({ text, sources }) => `${text} ${bracketed(sources, numbers)}`.trim()),
    sources: [...numbers].flatMap(([id, number]) => {
      const source = dataset.sources.get(id);
      return source ? [{ number, source }] : [];
    }),
    changes: [],
    credit: creditOf(last, words),
    link: last.link,
    ...(wording.readOn === undefined ? {} : { readOn: plainText(wording.readOn) }),
  };
}
