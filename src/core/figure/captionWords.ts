import type { CitationLanguage } from '../citation/citation.ts';
import { link, plain, type TextRun } from '../citation/formattedText.ts';
import type { FigureText } from './figureText.ts';

/** The headings of a caption's lists. */
interface CaptionWords {
  readonly changes: string;
  readonly sources: string;
}

/** The headings of captions by language. */
export const CAPTION_WORDS: Readonly<Record<CitationLanguage, CaptionWords>> = {
  en: { changes: 'Changes', sources: 'Sources' },
  fr: { changes: 'Changements', sources: 'Sources' },
};

/** The figure's address as a run of text; an empty one for a view that has none. */
export function linkOf(address: string): TextRun {
  return address === '' ? plain('') : link(address);
}

/**
 * The figure's words with each text on one line and nothing in it that would turn what follows. Isolates stay: the figure
 * sets them round names that are written from right to left.
 */
export function flatText(text: FigureText): FigureText {
  const flat = (words: string) =>
    words
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      .replace(/[^\P{Cc} ]|[\u202a-\u202e\ufffe\uffff]/gu, '')
      .trim();
  return {
    ...text,
    title: flat(text.title),
    subtitle: flat(text.subtitle),
    alt: flat(text.alt),
    notes: text.notes.map(flat),
    changes: text.changes.map((change) => ({ ...change, text: flat(change.text) })),
    credit: flat(text.credit),
    link: text.link.trim(),
    ...(text.readOn === undefined ? {} : { readOn: flat(text.readOn) }),
  };
}
