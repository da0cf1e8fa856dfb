import type { TieChange } from '../history/compareDays.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../time/day.ts';
import type { ScenePlan } from './planScene.ts';
import { isTieShown, type TieFilters } from './tieFilters.ts';

/** A change with the number that it has on the picture and in the table. */
export interface NumberedChange extends TieChange {
  /** From 1, without gaps. */
  readonly number: number;
  /** False where an end of the tie has no place on the picture: it is told in the table alone. */
  readonly isDrawn: boolean;
}

/** What the reader sees of how the ties of one day differ from those of another. */
export interface Comparison {
  /** The day compared from; it may be the later of the two. */
  readonly since: Day;
  /** The day compared to, which the picture shows. */
  readonly at: Day;
  /** The changes that pass the reader's filters, by number: certain ones first. */
  readonly changes: readonly NumberedChange[];
  /** How many changes the filters hide. */
  readonly hidden: number;
}

/** What is known of a change under one choice of filters. */
interface Known {
  readonly isShown: boolean;
  readonly first: Day;
  numbered: NumberedChange | null;
}

/** Numbers the changes that a reader sees. */
export type Numberer = (changes: readonly TieChange[], filters: TieFilters) => readonly NumberedChange[];

/**
 * Creates a numberer of changes of ties that pass the filters on either day. Certain ones come before those that may
 * have changed; within each by the earliest day of the first event behind them, then in the order of the dataset. Which
 * of the two days comes first does not alter a number. A change that keeps its number keeps its very object.
 */
export function createNumberer(dataset: Dataset, { nodes }: Pick<ScenePlan, 'nodes'>): Numberer {
  let known = new WeakMap<TieChange, Known>();
  let knownBy: TieFilters | null = null;

  function lookUp(change: TieChange, filters: TieFilters): Known {
    let found = known.get(change);
    if (!found) {
      const isShown = [change.before, change.after].some((state) => state && isTieShown(dataset, state, filters));
      found = { isShown, first: firstDayOf(dataset, change), numbered: null };
      known.set(change, found);
    }
    return found;
  }

  function numberAs(change: TieChange, entry: Known, number: number): NumberedChange {
    if (entry.numbered?.number !== number) {
      const key = (change.after ?? change.before)?.key;
      const isDrawn = key !== undefined && nodes.has(key.a) && nodes.has(key.b);
      entry.numbered = { ...change, number, isDrawn };
    }
    return entry.numbered;
  }

  return (changes, filters) => {
    if (filters !== knownBy) known = new WeakMap();
    knownBy = filters;
    const ranked: { readonly change: TieChange; readonly entry: Known }[] = [];
    for (const change of changes) {
      const entry = lookUp(change, filters);
      if (entry.isShown) ranked.push({ change, entry });
    }
    ranked.sort(
      (p, q) =>
        Number(q.change.isCertain) - Number(p.change.isCertain) ||
        p.entry.first - q.entry.first ||
        p.change.tie - q.change.tie,
    );
    return ranked.map(({ change, entry }, place) => numberAs(change, entry, place + 1));
  };
}

/** Numbers the changes that a reader sees, once. */
export function numberChanges(
  dataset: Dataset,
  plan: Pick<ScenePlan, 'nodes'>,
  changes: readonly TieChange[],
  filters: TieFilters,
): readonly NumberedChange[] {
  return createNumberer(dataset, plan)(changes, filters);
}

function firstDayOf({ events }: Dataset, { eventIndexes }: TieChange): Day {
  return events[Math.min(...eventIndexes)]?.date.earliest ?? 0;
}
