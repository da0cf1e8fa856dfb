import type { Source } from '../model/source.ts';
import { formatDay } from '../time/formatDay.ts';
import { authorsOf, isoAuthors } from './authorNames.ts';
import type { CitationLanguage, CitationOptions } from './citation.ts';
import { CITATION_WORDS, type CitationWords } from './citationWords.ts';
import { type FormattedText, link, plain, quoted } from './formattedText.ts';
import { formatIssue } from './issuedDate.ts';
import { joinSentences } from './joinSentences.ts';
import { foreignLang, formOf, outletsOf, relayWords } from './sourceForm.ts';

/**
 * A source as a reference of ISO 690:2021 in its numeric system: the date follows the publisher, online sources say so
 * and give the day they were seen; title first when there is no author.
 */
export function isoReference(source: Source, lang: CitationLanguage, options: CitationOptions = {}): FormattedText {
  const words = CITATION_WORDS[lang];
  const authors = authorsOf(source);
  const names = isoAuthors(authors, words);
  const relay = relayWords(source, options, words, lang);
  return joinSentences([
    names === '' ? [] : [plain(names)],
    ...bodyOf(source, lang, options, words),
    relay === null ? [] : [plain(upperFirst(relay))],
    source.archive === undefined ? [] : [plain(upperFirst(words.archivedAt)), link(source.archive)],
    source.url === undefined ? [] : [plain(words.availableFrom), link(source.url)],
  ]);
}

function bodyOf(
  source: Source,
  lang: CitationLanguage,
  options: CitationOptions,
  words: CitationWords,
): FormattedText[] {
  const { container, publisher } = outletsOf(source, authorsOf(source));
  const form = formOf(source.type);
  const foreign = foreignLang(source.language, lang);
  const online = source.url === undefined ? [] : [plain(words.online)];
  const isPart = container !== undefined && form !== 'work' && form !== 'act';
  if (!isPart) {
    const holders = [publisher, container].filter((name) => name !== undefined).join(', ');
    const imprint = datingOf(source, lang, options, words, holders);
    return [[quoted(source.title, { ...foreign, isItalic: true }), ...online], imprint];
  }
  const before = form === 'part' || form === 'entry' ? [plain(words.inIso)] : [];
  return [
    [quoted(source.title, foreign)],
    [...before, quoted(container, { isItalic: true }), ...online],
    datingOf(source, lang, options, words, publisher ?? ''),
  ];
}

function datingOf(
  source: Source,
  lang: CitationLanguage,
  { accessed }: CitationOptions,
  words: CitationWords,
  publisher: string,
): FormattedText {
  const issued = formatIssue(source, lang) ?? `[${words.noDate}]`;
  const isSeen = accessed !== undefined && source.url !== undefined;
  const seen = isSeen ? ` [${words.viewed(formatDay(accessed, lang, 'long'))}]` : '';
  return [plain(`${publisher === '' ? '' : `${publisher}, `}${issued}${seen}`)];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
