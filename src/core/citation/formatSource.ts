import type { Source } from '../model/source.ts';
import { apaReference } from './apaReference.ts';
import { chicagoNote } from './chicagoNote.ts';
import type { CitationLanguage, CitationOptions, CitationStyle } from './citation.ts';
import { type FormattedText, mergeRuns } from './formattedText.ts';
import { isoReference } from './isoReference.ts';

/**
 * Writes the reference of a source in a style, with the connecting words and dates in the reader's language. Titles and
 * names stay in their own. A relay names the source it relays when `options.sources` has it; an archived copy is given.
 */
export function formatSource(
  source: Source,
  style: CitationStyle,
  lang: CitationLanguage,
  options: CitationOptions = {},
): FormattedText {
  return mergeRuns(referenceIn(source, style, lang, options));
}

function referenceIn(
  source: Source,
  style: CitationStyle,
  lang: CitationLanguage,
  options: CitationOptions,
): FormattedText {
  switch (style) {
    case 'chicago':
      return chicagoNote(source, lang, options);
    case 'apa':
      return apaReference(source, lang, options);
    case 'iso690':
      return isoReference(source, lang, options);
  }
}
