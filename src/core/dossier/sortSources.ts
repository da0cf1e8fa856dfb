import { rankOf } from './filterSources.ts';
import type { SourceRow } from './sourcePage.ts';

/** The columns that sources are sorted by. */
export const SOURCE_COLUMNS = ['title', 'publisher', 'language', 'reliability', 'issued', 'uses'] as const;
/** A column of the page of sources. */
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
/** Which way a column is sorted. */
export type SortDirection = 'ascending' | 'descending';

/**
 * Sorts sources by a column: words by the language's alphabet without regard to brackets and quotes, reliability from A
 * to F, dates from early to late, coarse ones first. Sources that do not say stand last in either direction; those that
 * are alike stand by title.
 */
export function sortSources(
  rows: readonly SourceRow[],
  by: SourceColumn,
  direction: SortDirection,
  lang: string,
): readonly SourceRow[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, ignorePunctuation: true });
  const sign = direction === 'descending' ? -1 : 1;
  const byTitle = (x: SourceRow, y: SourceRow): number =>
    compare(x.source.title, y.source.title) || (x.source.id < y.source.id ? -1 : 1);
  const order = comparisonBy(by, compare);
  return [...rows].sort((x, y) => {
    const isGiven = [x, y].map((row) => saysOf(row, by));
    if (isGiven[0] !== isGiven[1]) return isGiven[0] ? -1 : 1;
    return (isGiven[0] ? sign * order(x, y) : 0) || byTitle(x, y);
  });
}

function saysOf({ source, publisher }: SourceRow, by: SourceColumn): boolean {
  switch (by) {
    case 'publisher':
      return publisher !== null;
    case 'language':
    case 'reliability':
    case 'issued':
      return source[by] !== undefined;
    case 'title':
    case 'uses':
      return true;
  }
}

function comparisonBy(
  by: SourceColumn,
  compare: (x: string, y: string) => number,
): (x: SourceRow, y: SourceRow) => number {
  switch (by) {
    case 'title':
      return (x, y) => compare(x.source.title, y.source.title);
    case 'publisher':
      return (x, y) => compare(x.publisher ?? '', y.publisher ?? '');
    case 'language':
      return (x, y) => compare(x.source.language ?? '', y.source.language ?? '');
    case 'reliability':
      return (x, y) => rankOf(x.source.reliability ?? '') - rankOf(y.source.reliability ?? '');
    case 'issued':
      return (x, y) => compareParts(x.source.issued ?? [], y.source.issued ?? []);
    case 'uses':
      return (x, y) => x.uses - y.uses;
  }
}

function compareParts(x: readonly number[], y: readonly number[]): number {
  const differing = x.findIndex((part, i) => part !== y[i]);
  if (differing < 0) return x.length - y.length;
  return (x[differing] ?? 0) - (y[differing] ?? Number.NEGATIVE_INFINITY);
}
