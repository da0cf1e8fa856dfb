import { formatIssued } from '../dossier/formatSince.ts';
import type { Source } from '../model/source.ts';
import { plainPart } from './plainText.ts';

/** Who published a source and when, the date in one piece: `Le Magazine du Mali, 4 Aug 2024`; its title where nobody is named. */
export function shortSource(source: Source, lang: string): string {
  const publisher = source.containerTitle ?? source.publisher ?? source.authors.join(', ');
  const name = plainPart(publisher === '' ? source.title : publisher);
  const issued = formatIssued(source.issued ?? [], lang).replaceAll(' ', '\u00a0');
  return [name, issued].filter((part) => part !== '').join(', ');
}

/** The title of a source, where `shortSource` does not say it already. */
export function sourceTitle(source: Source): string {
  const hasPublisher = (source.containerTitle ?? source.publisher ?? source.authors.join('')) !== '';
  return hasPublisher ? plainPart(source.title) : '';
}
