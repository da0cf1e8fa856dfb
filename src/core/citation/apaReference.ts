import type { Source } from '../model/source.ts';
import { formatDay } from '../time/formatDay.ts';
import { apaAuthors, authorsOf } from './authorNames.ts';
import type { CitationLanguage, CitationOptions } from './citation.ts';
import { CITATION_WORDS, type CitationWords } from './citationWords.ts';
import { type FormattedText, link, plain, quoted } from './formattedText.ts';
import { formatIssue, formatIssueYearFirst } from './issuedDate.ts';
import { joinSentences } from './joinSentences.ts';
import { foreignLang, formOf, isDatedInTitle, type Outlets, outletsOf, relayWords } from './sourceForm.ts';

/**
 * A source as an entry of APA's list of references (7th edition): author, date, title, source. Without author the title
 * comes first (9.12), without date `n.d.` (9.17); the day of access is given for undated sources only (9.16). Titles keep
 * their capitals: no rule turns a headline into a sentence safely.
 */
export function apaReference(source: Source, lang: CitationLanguage, options: CitationOptions = {}): FormattedText {
  const words = CITATION_WORDS[lang];
  const authors = authorsOf(source);
  const outlets = outletsOf(source, authors);
  const title = titleOf(source, lang, words);
  const dated = formatIssueYearFirst(source, words.monthFirst);
  const ending = endingOf(source, options, words);
  if (source.type === 'treaty') return treatyReference(source, title, outlets, words, ending);
  const date = [plain(`(${dated ?? words.noDate}).`)];
  const lead = authors.length > 0 ? [[plain(apaAuthors(authors, words))], date, title] : [title, date];
  return joinSentences([...lead, ...holdersOf(source, outlets, words), ending]);
}

function titleOf(source: Source, lang: CitationLanguage, words: CitationWords): FormattedText {
  const form = formOf(source.type);
  const isItalic = form === 'page' || form === 'work';
  const description = words.descriptions.get(source.type);
  return [
    quoted(source.title, { ...foreignLang(source.language, lang), isItalic }),
    ...(description === undefined ? [] : [plain(` [${description}]`)]),
  ];
}

function holdersOf(source: Source, { container, publisher }: Outlets, words: CitationWords): FormattedText[] {
  const form = formOf(source.type);
  const isHolderItalic = form === 'article' || form === 'part' || form === 'entry';
  const before = form === 'part' || form === 'entry' ? [plain(upperFirst(words.inWork))] : [];
  return [
    ...(container === undefined ? [] : [[...before, quoted(container, { isItalic: isHolderItalic })]]),
    ...(publisher === undefined ? [] : [[plain(publisher)]]),
  ];
}

/** Treaties are named, then dated, then found (11.9). */
function treatyReference(
  source: Source,
  title: FormattedText,
  { container }: Outlets,
  words: CitationWords,
  ending: FormattedText,
): FormattedText {
  const dated = formatIssue(source, words.monthFirst) ?? (isDatedInTitle(source) ? undefined : words.noDate);
  const found = [dated, container].flatMap((text) => (text === undefined ? [] : [`, ${text}`])).join('');
  return joinSentences([[...title, plain(`${found}${ending.length > 0 ? ', ' : ''}`), ...ending]]);
}

function endingOf(source: Source, options: CitationOptions, words: CitationWords): FormattedText {
  const { accessed } = options;
  const relay = relayWords(source, options, words, words.monthFirst);
  const isRetrieved = accessed !== undefined && !source.issued?.length && source.type !== 'treaty';
  const asides = [
    ...(relay === null ? [] : [[plain(relay)]]),
    ...(source.archive === undefined ? [] : [[plain(words.archivedAt), link(source.archive)]]),
  ].flatMap((runs, place) => (place === 0 ? runs : [plain('; '), ...runs]));
  const brackets = asides.length === 0 ? [] : [plain('('), ...asides, plain(')')];
  if (source.url === undefined) return brackets;
  return [
    ...(isRetrieved ? [plain(words.retrieved(formatDay(accessed, words.monthFirst, 'long')))] : []),
    link(source.url),
    ...(brackets.length === 0 ? [] : [plain(' '), ...brackets]),
  ];
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
