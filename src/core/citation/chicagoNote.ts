import type { Source } from '../model/source.ts';
import { formatDay } from '../time/formatDay.ts';
import { authorsOf, chicagoAuthors } from './authorNames.ts';
import type { CitationLanguage, CitationOptions } from './citation.ts';
import { CITATION_WORDS, type CitationWords } from './citationWords.ts';
import { type FormattedText, link, plain, quoted } from './formattedText.ts';
import { formatIssue } from './issuedDate.ts';
import { joinNote, type NotePart, nestQuotes } from './joinNote.ts';
import { foreignLang, formOf, isDatedInTitle, outletsOf, relayWords } from './sourceForm.ts';

/**
 * A source as a full note of the Chicago Manual of Style (18th edition): elements between commas, title first when there
 * is no author, `n.d.` when there is no date; the day of access is given for undated sources on the web only (14.104).
 */
export function chicagoNote(source: Source, lang: CitationLanguage, options: CitationOptions = {}): FormattedText {
  const words = CITATION_WORDS[lang];
  const authors = authorsOf(source);
  const names = chicagoAuthors(authors, words);
  const relay = relayWords(source, options, words, words.monthFirst);
  const seen = options.accessed !== undefined && source.url !== undefined && !source.issued?.length;
  const access = seen ? words.accessed(formatDay(options.accessed, words.monthFirst, 'long')) : undefined;
  return joinNote(
    [
      ...parts(names),
      ...bodyOf(source, lang, words, access === undefined),
      ...parts(access),
      ...(source.url === undefined ? [] : [[link(source.url)]]),
      ...parts(relay),
      ...(source.archive === undefined ? [] : [[plain(words.archivedAt), link(source.archive)]]),
    ],
    words,
  );
}

function parts(...texts: readonly (string | null | undefined)[]): FormattedText[] {
  return texts.flatMap((text) => (text ? [[plain(text)]] : []));
}

function bodyOf(source: Source, lang: CitationLanguage, words: CitationWords, isUnseen: boolean): NotePart[] {
  const issued = formatIssue(source, words.monthFirst);
  const dating = issued ?? (isUnseen ? words.noDate : undefined);
  const authors = authorsOf(source);
  const { container, publisher } = outletsOf(source, authors);
  const foreign = foreignLang(source.language, lang);
  const title: NotePart = { quoted: [quoted(nestQuotes(source.title, words), foreign)] };
  const italicTitle = [quoted(source.title, { ...foreign, isItalic: true })];
  const italicContainer = container === undefined ? [] : [quoted(container, { isItalic: true })];
  const press = (place?: string) => plain(` (${place === undefined ? '' : `${place}, `}${issued ?? words.noDate})`);
  switch (formOf(source.type)) {
    case 'article':
      return [title, ...(container === undefined ? parts(publisher) : [italicContainer]), ...parts(dating)];
    case 'page':
      return [title, ...parts(container, publisher, dating)];
    case 'part':
      if (container === undefined) return [title, ...parts(publisher, dating)];
      return [title, [plain(words.inWork), ...italicContainer, press(publisher)]];
    case 'entry':
      if (container === undefined) return [title, ...parts(publisher, dating)];
      if (authors.length > 0) return [title, [plain(words.inWork), ...italicContainer], ...parts(publisher, dating)];
      return [italicContainer, { before: 's.v. ', ...title }, ...parts(publisher, dating)];
    case 'act':
      return [
        [quoted(source.title, foreign)],
        ...parts(isDatedInTitle(source) ? issued : dating, container, publisher),
      ];
    case 'work': {
      const isHosted = publisher !== undefined || source.type === 'book';
      const after = isHosted ? parts(container) : [];
      return [[...italicTitle, press(isHosted ? publisher : container)], ...after];
    }
  }
}
