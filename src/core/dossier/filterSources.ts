import type { Reliability } from '../model/source.ts';
import type { Tally } from './datasetStats.ts';
import { plainWord } from './searchDocuments.ts';
import type { SourceRow } from './sourcePage.ts';

/** What the reader wants to see of the sources; what is not given narrows nothing. */
export interface SourceFilter {
  /** A language tag; the empty one for sources that do not say. */
  readonly language?: string | undefined;
  /** A publisher; the empty name for sources that have none. */
  readonly publisher?: string | undefined;
  /** A letter; the empty one for sources that were not rated. */
  readonly reliability?: Reliability | '' | undefined;
  /** True for sources that are some event's single witness, false for those that are none's. */
  readonly isSingle?: boolean | undefined;
  /** Words that all stand in title, authors, publisher, address or id, in any order, without regard to accents. */
  readonly text?: string | undefined;
}

/** How many sources there are by language, publisher and reliability; the most frequent first, letters by rank. */
export interface SourceFacets {
  readonly languages: Tally<string>;
  readonly publishers: Tally<string>;
  readonly reliabilities: Tally<Reliability | ''>;
  readonly singles: number;
}

/** Keeps the sources that the reader wants to see, in their order. */
export function filterSources(rows: readonly SourceRow[], filter: SourceFilter): readonly SourceRow[] {
  const { language, publisher, reliability, isSingle, text = '' } = filter;
  const words = plainWord(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (language !== undefined && languageOf(row) !== language) return false;
    if (publisher !== undefined && (row.publisher ?? '') !== publisher) return false;
    if (reliability !== undefined && reliabilityOf(row) !== reliability) return false;
    if (isSingle !== undefined && row.singleFor.length > 0 !== isSingle) return false;
    if (words.length === 0) return true;
    const { id, title, authors, url = '', publisher: house = '' } = row.source;
    const all = plainWord([title, ...authors, row.publisher ?? '', house, url, id].join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** Counts what sources can be filtered by. */
export function facetsOf(rows: readonly SourceRow[]): SourceFacets {
  return {
    languages: tallyOf(rows.map(languageOf), (x, y) => (x < y ? -1 : 1)),
    publishers: tallyOf(
      rows.map(({ publisher }) => publisher ?? ''),
      (x, y) => (x < y ? -1 : 1),
    ),
    reliabilities: new Map([...tallyOf(rows.map(reliabilityOf), () => 0)].sort(([x], [y]) => rankOf(x) - rankOf(y))),
    singles: rows.filter(({ singleFor }) => singleFor.length > 0).length,
  };
}

/** The place of a letter in the order of reliability, the empty one last. */
export function rankOf(letter: Reliability | ''): number {
  return letter === '' ? 'ABCDEF'.length : 'ABCDEF'.indexOf(letter);
}

function languageOf({ source }: SourceRow): string {
  return source.language ?? '';
}

function reliabilityOf({ source }: SourceRow): Reliability | '' {
  return source.reliability ?? '';
}

function tallyOf<Key>(keys: readonly Key[], compare: (x: Key, y: Key) => number): Tally<Key> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort(([x, m], [y, n]) => n - m || compare(x, y)));
}
