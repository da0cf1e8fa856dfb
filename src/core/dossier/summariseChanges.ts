import { TIE_TURNS, type TieTurn } from '../history/tieTurns.ts';
import type { NumberedChange } from '../scene/numberChanges.ts';

/** Counts changes by their turn, in the order in which lists name turns; only turns that occur. */
function tallyTurns(changes: readonly Pick<NumberedChange, 'turn'>[]): ReadonlyMap<TieTurn, number> {
  const counts = new Map<TieTurn, number>();
  for (const { turn } of changes) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return new Map(TIE_TURNS.flatMap((turn) => (counts.has(turn) ? [[turn, counts.get(turn) ?? 0]] : [])));
}

/** The words of a language that the sum of changes is told with. */
export interface SummaryWords {
  readonly changesSummary: (count: number, groups: string) => string;
  readonly mayHaveChangedCount: (count: number) => string;
  readonly turnCounts: Readonly<Record<TieTurn, (count: number) => string>>;
  readonly clauses: (parts: readonly string[]) => string;
  readonly join: (parts: readonly string[]) => string;
}

/** Sums changes up in words: "2 ties changed: 2 severed; 1 may have changed". */
export function summariseChanges(changes: readonly NumberedChange[], words: SummaryWords): string {
  const certain = changes.filter(({ isCertain }) => isCertain);
  const turns = [...tallyTurns(certain)].map(([turn, count]) => words.turnCounts[turn](count));
  const rest = changes.length - certain.length;
  const sum = words.changesSummary(certain.length, words.join(turns));
  return rest === 0 ? sum : words.clauses([sum, words.mayHaveChangedCount(rest)]);
}
