import type { ForeignDate } from './foreignDate.ts';
import type { ForeignSpell } from './foreignNetwork.ts';
import type { EdgeColumns, ImportMapping, NodeColumns } from './importMapping.ts';
import { cellOf, type Table } from './readTable.ts';

/** Fewer spells than this at an edge of the record are chance. */
const FEWEST = 3;
/** The part of the spells that begin with the record or end with it, from which on it is the record that cuts. */
const SHARE = 1 / 3;

/**
 * Proposes whether the ends of spells are days on which the tie still held, or no longer did: the next spell of a tie
 * begins the day after its last, or on the very day that the one before names.
 */
export function proposeEnd(spells: readonly ForeignSpell[]): ImportMapping['endIs'] {
  let [touching, following] = [0, 0];
  for (const { before, next } of neighbours(spells)) {
    const [end, start] = [before.end, next.start];
    if (end?.unit !== 'day' || start?.unit !== 'day') continue;
    if (start.first === end.last) touching++;
    if (start.first === end.last + 1) following++;
  }
  return touching > following ? 'after' : 'last';
}

function neighbours(spells: readonly ForeignSpell[]): { before: ForeignSpell; next: ForeignSpell }[] {
  const ties = new Map<string, ForeignSpell[]>();
  for (const spell of spells) {
    const ends = spell.from < spell.to ? [spell.from, spell.to] : [spell.to, spell.from];
    const key = [spell.kind, ...ends].join('\u0000');
    const own = ties.get(key);
    if (own) own.push(spell);
    else ties.set(key, [spell]);
  }
  return [...ties.values()].flatMap((own) => {
    const ordered = own.sort((a, b) => (a.start?.first ?? 0) - (b.start?.first ?? 0));
    return ordered.slice(1).flatMap((next, order) => [{ before: ordered[order] as ForeignSpell, next }]);
  });
}

/**
 * Proposes what the record covers, where many spells begin at its first date or end at its last one: ties do not begin
 * and end with the data set.
 */
export function proposeCoverage(spells: readonly ForeignSpell[]): ImportMapping['coverage'] {
  const starts = spells.flatMap(({ start, isSeen }) => (start && !isSeen ? [start] : []));
  const ends = spells.flatMap(({ end }) => (end ? [end] : []));
  const from = edgeOf(starts, (a, b) => a.first < b.first || (a.first === b.first && a.last > b.last));
  const to = edgeOf(ends, (a, b) => a.last > b.last || (a.last === b.last && a.first < b.first));
  const isCutLeft =
    from && isCrowded(starts, ({ first }) => first === from.first) && starts.some(({ first }) => first > from.first);
  const isCutRight =
    to && isCrowded(ends, ({ last }) => last === to.last) && !starts.some(({ first }) => first > to.last);
  return { ...(isCutLeft ? { from: from.text } : {}), ...(isCutRight ? { to: to.text } : {}) };
}

function edgeOf(
  dates: readonly ForeignDate[],
  isBefore: (a: ForeignDate, b: ForeignDate) => boolean,
): ForeignDate | null {
  return dates.reduce<ForeignDate | null>((edge, date) => (!edge || isBefore(date, edge) ? date : edge), null);
}

function isCrowded(dates: readonly ForeignDate[], isAtEdge: (date: ForeignDate) => boolean): boolean {
  const count = dates.filter(isAtEdge).length;
  return count >= FEWEST && count >= dates.length * SHARE;
}

const NAME_SEPARATORS = ['|', ';', '\n', ' / ', ', '] as const;

/**
 * Proposes what stands between several names in one cell: a mark in some cells whose parts all stand alone in others.
 * Undefined when cells hold one name each.
 */
export function proposeNameSeparator(
  table: Table,
  { from, to }: Pick<EdgeColumns, 'from' | 'to'>,
  nodesTable: Table | null,
  nodes: NodeColumns | null,
): string | undefined {
  const cells = [from, to].flatMap((column) => table.rows.map((row) => cellOf(row, table.columns.indexOf(column))));
  const known = new Set(cells);
  if (nodesTable && nodes) {
    for (const column of [nodes.id, nodes.label]) {
      const index = nodesTable.columns.indexOf(column ?? '');
      for (const row of nodesTable.rows) known.add(cellOf(row, index));
    }
  }
  return NAME_SEPARATORS.find((separator) => {
    const several = [...known].filter((cell) => cell.includes(separator));
    const parts = several.flatMap((cell) => cell.split(separator).map((part) => part.trim()));
    const alone = parts.filter((part) => known.has(part)).length;
    return several.length > 0 && alone > 0 && alone >= parts.length / 2;
  });
}
