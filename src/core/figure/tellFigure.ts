import { wordsIn } from '../model/text.ts';
import { parseDayText } from '../time/day.ts';
import { bracketed, citeSources } from './citeSources.ts';
import { dayWords } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureText } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart, plainText } from './plainText.ts';
import { proposeTitle } from './proposeTitle.ts';
import { tellAlt } from './tellAlt.ts';
import { tellNotes } from './tellNotes.ts';
import { tellSubtitle } from './tellSubtitle.ts';

/** What a reader writes instead of what is proposed. */
export interface FigureWording {
  readonly title?: string;
  readonly subtitle?: string;
  readonly alt?: string;
  /** The day in words on which the view was read. */
  readonly readOn?: string;
}

/** A licence as readers know it: `CC BY 4.0`. */
function licenceText(licence: string): string {
  return licence.startsWith('CC-') ? plainPart(licence.replace(/^CC-([A-Z-]+)-(\d)/, 'CC $1 $2')) : plainPart(licence);
}

/** The title of a dataset with its version and licence: `Sahel realignment, version 21 November 2026, CC BY 4.0`. */
export function creditOf({ dataset, lang }: Pick<FigureSubject, 'dataset' | 'lang'>, words: FigureWords): string {
  const edited = dataset.edited === undefined ? null : parseDayText(dataset.edited);
  const version = edited === null ? dataset.edited && plainPart(dataset.edited) : dayWords(edited, lang);
  const parts = [
    plainPart(wordsIn(dataset.title, lang).text),
    version && words.version(version),
    dataset.licence && licenceText(dataset.licence),
  ];
  return parts.filter((part) => part).join(' · ');
}

/** What a row of a comparison says: `Mali – Ukraine: relations established → severed, 4 August 2024`. */
function changeText({ title, words, dates, isCertain }: FigureSubject['changes'][number], say: FigureWords): string {
  const what = [say.changed(plainText(title), plainText(words)), plainText(dates)]
    .filter((part) => part !== '')
    .join(', ');
  return isCertain ? what : say.maybe(what);
}

/** Puts a view into the words of a figure. */
export function tellFigure(subject: FigureSubject, words: FigureWords, wording: FigureWording = {}): FigureText {
  const { dataset, lang, link, changes } = subject;
  const numbers = citeSources(subject);
  const proposed = proposeTitle(subject, words);
  const title = wording.title === undefined ? proposed.text : plainText(wording.title);
  const saysDay = wording.title === undefined ? proposed.saysDay : title === proposed.text && proposed.saysDay;
  const subtitle =
    wording.subtitle === undefined ? tellSubtitle(subject, words, title, saysDay) : plainText(wording.subtitle);
  return {
    lang,
    title,
    subtitle,
    alt: wording.alt === undefined ? tellAlt(subject, words) : plainText(wording.alt),
    notes: tellNotes(subject, words).map(({ text, sources }) => `${text} ${bracketed(sources, numbers)}`.trim()),
    sources: [...numbers].flatMap(([id, number]) => {
      const source = dataset.sources.get(id);
      return source ? [{ number, source }] : [];
    }),
    changes: changes.map((change) => ({
      number: change.number,
      text: `${changeText(change, words)} ${bracketed(change.sources, numbers)}`.trim(),
    })),
    credit: creditOf(subject, words),
    link,
    ...(wording.readOn === undefined ? {} : { readOn: plainText(wording.readOn) }),
  };
}
