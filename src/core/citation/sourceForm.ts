import type { Source } from '../model/source.ts';
import type { CitationOptions } from './citation.ts';
import type { CitationWords } from './citationWords.ts';
import { formatIssue } from './issuedDate.ts';
import { oneLine } from './oneLine.ts';

/**
 * How a source sits in what holds it: a piece of a periodical or programme, a page of a site, a part of a book, an entry
 * of a work of reference, an act of law, or a work that stands by itself.
 */
export type SourceForm = 'article' | 'page' | 'part' | 'entry' | 'act' | 'work';

const FORMS: ReadonlyMap<string, SourceForm> = new Map([
  ['article', 'article'],
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['broadcast', 'article'],
  ['interview', 'article'],
  ['post-weblog', 'article'],
  ['review', 'article'],
  ['review-book', 'article'],
  ['webpage', 'page'],
  ['post', 'page'],
  ['chapter', 'part'],
  ['paper-conference', 'part'],
  ['entry', 'entry'],
  ['entry-dictionary', 'entry'],
  ['entry-encyclopedia', 'entry'],
  ['bill', 'act'],
  ['hearing', 'act'],
  ['legal_case', 'act'],
  ['legislation', 'act'],
  ['regulation', 'act'],
  ['treaty', 'act'],
]);

/** The form of a CSL type; a type of which nothing is known is a work by itself. */
export function formOf(type: string): SourceForm {
  return FORMS.get(type) ?? 'work';
}

/** Tells whether the title of an act names its year, so that a missing date needs no word. */
export function isDatedInTitle({ title }: Source): boolean {
  return /(?<!\d)[12]\d{3}(?!\d)/.test(title);
}

/** Whose piece it is: container and publisher, each once, without those that are an author already. */
export function outletsOf(source: Source, authors: readonly { readonly whole: string }[]): Outlets {
  const taken = new Set(authors.map(({ whole }) => whole));
  const container = source.containerTitle && oneLine(source.containerTitle);
  const publisher = source.publisher && oneLine(source.publisher);
  return {
    ...(container && !taken.has(container) ? { container } : {}),
    ...(publisher && publisher !== container && !taken.has(publisher) ? { publisher } : {}),
  };
}

/** What a source appeared in and who published it. */
export interface Outlets {
  readonly container?: string;
  readonly publisher?: string;
}

/** Says which source a relay relays: its outlet (or title) and its date; null for a source that saw for itself. */
export function relayWords(
  source: Source,
  { sources }: CitationOptions,
  words: CitationWords,
  locale: string,
): string | null {
  const origin = source.via === undefined ? undefined : sources?.get(source.via);
  if (!origin) return null;
  const name = oneLine(origin.containerTitle ?? origin.publisher ?? origin.title);
  return words.relays([name, formatIssue(origin, locale)].filter((part) => part !== null).join(', '));
}

/** The tag of a title's language where it differs from the line's; undefined when it is the same or no BCP 47 tag. */
export function foreignLang(language: string | undefined, lang: string): { readonly lang?: string } {
  const isTag = language !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language);
  return isTag && language.split('-')[0]?.toLowerCase() !== lang ? { lang: language } : {};
}
