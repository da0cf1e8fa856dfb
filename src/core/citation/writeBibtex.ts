import type { Source } from '../model/source.ts';
import { dayText, yearText } from '../time/day.ts';
import { authorsOf } from './authorNames.ts';
import type { CitationOptions } from './citation.ts';
import { citationKeys } from './citationKeys.ts';
import { CITATION_WORDS } from './citationWords.ts';
import { escapeUrl } from './formattedText.ts';
import { oneLine } from './oneLine.ts';
import { relayWords } from './sourceForm.ts';
import { escapeLatex } from './writeLatex.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The entry type of a CSL type, and what it calls the container and the publisher. */
interface BibtexType {
  readonly entry: string;
  readonly container: string;
  readonly publisher: string;
}

const article: BibtexType = { entry: 'article', container: 'journal', publisher: 'publisher' };
const part: BibtexType = { entry: 'incollection', container: 'booktitle', publisher: 'publisher' };
const report: BibtexType = { entry: 'techreport', container: 'howpublished', publisher: 'institution' };
const misc: BibtexType = { entry: 'misc', container: 'howpublished', publisher: 'publisher' };

const TYPES: ReadonlyMap<string, BibtexType> = new Map([
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper'].map((type) => [type, article] as const),
  ...['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia'].map((type) => [type, part] as const),
  ...['book', 'classic', 'collection'].map((type) => [type, { ...misc, entry: 'book' }] as const),
  ['paper-conference', { ...part, entry: 'inproceedings' }],
  ['report', report],
  ['thesis', { ...report, entry: 'phdthesis', publisher: 'school' }],
  ['pamphlet', { ...misc, entry: 'booklet' }],
  ['manuscript', { ...misc, entry: 'unpublished' }],
]);

/**
 * Writes sources as BibTeX (UTF-8), one entry each, keyed by their ids. Titles keep their capitals (double braces), names
 * without parts are kept whole, braces are balanced whatever a title holds.
 */
export function writeBibtex(sources: readonly Source[], options: CitationOptions = {}): string {
  const keys = citationKeys(sources);
  return sources.map((source, place) => entryOf(source, keys[place] ?? '', options)).join('\n');
}

function entryOf(source: Source, key: string, options: CitationOptions): string {
  const { entry, container, publisher } = TYPES.get(source.type) ?? misc;
  const fields: [string, string | undefined][] = [
    ['author', authorField(source)],
    ['title', `{${wordsOf(source.title)}}`],
    [container, source.containerTitle && wordsOf(source.containerTitle)],
    [publisher, source.publisher && wordsOf(source.publisher)],
    ['year', source.issued?.[0] === undefined ? undefined : yearText(source.issued[0]).replace(/^(-?)0+(?=\d)/, '$1')],
    ['month', source.issued?.[1] === undefined ? undefined : MONTHS[source.issued[1] - 1]],
    ['day', source.issued?.[2]?.toString()],
    ['language', source.language && wordsOf(source.language)],
    ['url', source.url && escapeUrl(source.url)],
    ['urldate', source.url !== undefined && options.accessed !== undefined ? dayText(options.accessed) : undefined],
    ['note', noteOf(source, options)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`}`];
  });
  return `@${entry}{${key},\n${lines.join(',\n')}\n}\n`;
}

function authorField(source: Source): string {
  return authorsOf(source)
    .map(({ family, rest, whole }) => (family === null ? `{${wordsOf(whole)}}` : bibtexName(family, rest)))
    .join(' and ');
}

/** `Family, Suffix, Given`, each part in braces where it holds a comma or the word that parts names. */
function bibtexName(family: string, rest: string): string {
  const [given = '', suffix] = rest.split(/,\s*/);
  const shield = (text: string) => (/[,]|\band\b/i.test(text) ? `{${wordsOf(text)}}` : wordsOf(text));
  return [shield(family), ...(suffix === undefined ? [] : [shield(suffix)]), shield(given)].join(', ');
}

function noteOf(source: Source, options: CitationOptions): string {
  const words = CITATION_WORDS.en;
  const relay = relayWords(source, options, words, 'en');
  const archived = source.archive && `${words.archivedAt}\\url{${escapeUrl(source.archive)}}`;
  return [relay && escapeLatex(relay), archived].filter((text) => text).join('; ');
}

function wordsOf(text: string): string {
  return escapeLatex(oneLine(text));
}
