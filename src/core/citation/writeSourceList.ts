import type { Source } from '../model/source.ts';
import { CITATION_STYLES, type CitationLanguage, type CitationOptions, type CitationStyle } from './citation.ts';
import { formatSource } from './formatSource.ts';
import { writePlain } from './formattedText.ts';
import { writeBibtex } from './writeBibtex.ts';
import { writeCslJson } from './writeCslJson.ts';
import { writeHtml } from './writeHtml.ts';
import { writeRis } from './writeRis.ts';

/** What a list of sources can be written as: three styles of references and three formats of reference managers. */
export const COPY_STYLES = [...CITATION_STYLES, 'bibtex', 'ris', 'csl'] as const;
/** A style or format of a list of sources. */
export type CopyStyle = (typeof COPY_STYLES)[number];

/** Sources as text, and as HTML with italics and links where the style has them. */
export interface WrittenSources {
  readonly text: string;
  readonly html: string | null;
}

/**
 * Writes sources for another program. Notes and ISO 690 keep the numbers that the sources have in the dossier; APA sorts
 * its list by author (9.43 of its manual) and has none.
 */
export function writeSourceList(
  sources: readonly Source[],
  style: CopyStyle,
  lang: CitationLanguage,
  options: CitationOptions,
): WrittenSources {
  switch (style) {
    case 'chicago':
    case 'apa':
    case 'iso690':
      return writeReferences(sources, style, lang, options);
    case 'bibtex':
      return { text: writeBibtex(sources, options), html: null };
    case 'ris':
      return { text: writeRis(sources, options), html: null };
    case 'csl':
      return { text: writeCslJson(sources, options), html: null };
  }
}

function writeReferences(
  sources: readonly Source[],
  style: CitationStyle,
  lang: CitationLanguage,
  options: CitationOptions,
): WrittenSources {
  const references = sources.map((source, place) => {
    const runs = formatSource(source, style, lang, options);
    return { number: numberIn(style, place + 1), text: writePlain(runs), html: writeHtml(runs) };
  });
  if (style === 'apa') references.sort((x, y) => x.text.localeCompare(y.text, lang));
  return {
    text: `${references.map(({ number, text }) => `${number}${text}`).join('\n')}\n`,
    html: references.map(({ number, html }) => `<p>${number}${html}</p>`).join('\n'),
  };
}

function numberIn(style: CitationStyle, n: number): string {
  switch (style) {
    case 'chicago':
      return `${n}. `;
    case 'apa':
      return '';
    case 'iso690':
      return `[${n}] `;
  }
}
