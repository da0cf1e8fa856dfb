import { STANCES, STANDINGS } from '../model/stance.ts';
import type { LedgerColumn, LedgerRow } from './ledgerRow.ts';

/**
 * Sorts rows by a column: words by the language's alphabet, stances from allied to ended, standings from established to
 * denied, dates by their earliest day. Rows that are alike stay in the order of from, to, tie, whichever the direction.
 */
export function sortLedger(
  rows: readonly LedgerRow[],
  column: LedgerColumn,
  isDescending: boolean,
  lang: string,
): readonly LedgerRow[] {
  const texts = rows.flatMap(({ from, to, tie, status }) => [from.text, to.text, tie.text, status]);
  const ranks = rankTexts(new Set(texts), new Intl.Collator(lang, { numeric: true }));
  const compare = (x: string, y: string) => (ranks.get(x) ?? 0) - (ranks.get(y) ?? 0);
  const byNames = (x: LedgerRow, y: LedgerRow): number =>
    compare(x.from.text, y.from.text) || compare(x.to.text, y.to.text) || compare(x.tie.text, y.tie.text);
  const order = comparisonBy(column, compare);
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((x, y) => sign * order(x, y) || byNames(x, y));
}

/** The place of each text in the language's alphabet: rows have few texts among them, and comparing those is slow. */
function rankTexts(texts: ReadonlySet<string>, { compare }: Intl.Collator): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let [rank, before] = [0, ''];
  for (const text of [...texts].sort(compare)) {
    if (compare(before, text) !== 0) rank++;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}

function comparisonBy(
  column: LedgerColumn,
  compare: (x: string, y: string) => number,
): (x: LedgerRow, y: LedgerRow) => number {
  const ranks: readonly string[] = [...STANCES, 'ended'];
  switch (column) {
    case 'from':
    case 'tie':
    case 'to':
      return (x, y) => compare(x[column].text, y[column].text);
    case 'status':
      return (x, y) => compare(x.status, y.status);
    case 'stance':
      return (x, y) => ranks.indexOf(x.stance) - ranks.indexOf(y.stance);
    case 'standing':
      return (x, y) => STANDINGS.indexOf(x.standing) - STANDINGS.indexOf(y.standing);
    case 'since':
      return (x, y) => x.since - y.since;
    case 'sources':
      return (x, y) => x.sources.length - y.sources.length;
  }
}
