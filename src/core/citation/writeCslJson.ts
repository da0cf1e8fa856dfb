import type { CslName, Source } from '../model/source.ts';
import { civilOf, type Day } from '../time/day.ts';
import type { CitationOptions } from './citation.ts';

/**
 * Writes sources as CSL-JSON, an array of items as reference managers read it and as our own files hold it, with our
 * additions (`reliability`, `via`, `party`, `archive`), which others pass over.
 */
export function writeCslJson(sources: readonly Source[], options: CitationOptions = {}): string {
  return `${JSON.stringify(
    sources.map((source) => cslItem(source, options)),
    null,
    2,
  )}\n`;
}

/** A source as a CSL-JSON item; what is not known is `undefined`. */
export function cslItem(source: Source, { accessed }: CitationOptions = {}): Readonly<Record<string, unknown>> {
  const names: readonly CslName[] = source.names ?? source.authors.map((literal) => ({ literal }));
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    'container-title': source.containerTitle,
    publisher: source.publisher,
    author: names.length === 0 ? undefined : names,
    issued: source.issued?.length ? { 'date-parts': [source.issued] } : undefined,
    accessed: source.url !== undefined && accessed !== undefined ? cslDay(accessed) : undefined,
    URL: source.url,
    language: source.language,
    reliability: source.reliability,
    via: source.via,
    party: source.party,
    archive: source.archive,
  };
}

function cslDay(day: Day): { readonly 'date-parts': readonly (readonly number[])[] } {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return { 'date-parts': [[year, month, dayOfMonth]] };
}
