import type { Source, SourceId } from '../model/source.ts';
import type { Day } from '../time/day.ts';

/** The styles a reference can be written in: Chicago's notes (18th edition), APA (7th), ISO 690:2021 (numeric system). */
export const CITATION_STYLES = ['chicago', 'apa', 'iso690'] as const;
/** A style of references. */
export type CitationStyle = (typeof CITATION_STYLES)[number];
/** The languages that the connecting words of a reference come in. */
export type CitationLanguage = 'en' | 'fr';

/** What a reference may say beside what the source holds. */
export interface CitationOptions {
  /** The day on which the reader looked at the source. */
  readonly accessed?: Day;
  /** The dataset's sources, to name the one that a relay relays. */
  readonly sources?: ReadonlyMap<SourceId, Source>;
}

/** The language that references come in for a reader of `lang` (BCP 47): French, or else English. */
export function citationLanguageOf(lang: string): CitationLanguage {
  return lang.split('-')[0] === 'fr' ? 'fr' : 'en';
}
