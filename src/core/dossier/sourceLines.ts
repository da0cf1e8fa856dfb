import type { Dataset } from '../model/dataset.ts';
import type { SourceId } from '../model/source.ts';
import { formatIssued } from './formatSince.ts';

/** A numbered source in one line: who published it when, its title, and where it leads to. */
export interface SourceLine {
  readonly n: number;
  /** Empty when neither publisher nor date is known. */
  readonly origin: string;
  readonly title: string;
  /** The language of the title, where it is known. */
  readonly lang: string | undefined;
  readonly url: string | undefined;
}

/** Puts numbered sources into lines, in the order of their numbers; one that the dataset does not have is left out. */
export function sourceLines(
  { sources }: Pick<Dataset, 'sources'>,
  numbers: ReadonlyMap<SourceId, number>,
  lang: string,
): SourceLine[] {
  return [...numbers].flatMap(([id, n]) => {
    const source = sources.get(id);
    if (!source) return [];
    const publisher = source.containerTitle ?? source.publisher ?? source.authors.join(', ');
    const origin = [publisher, formatIssued(source.issued ?? [], lang)].filter((part) => part).join(', ');
    return [{ n, origin, title: source.title, lang: source.language, url: source.url }];
  });
}
