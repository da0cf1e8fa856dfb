import type { TieChange } from '../core/history/compareDays.ts';
import { createDayComparer } from '../core/history/createDayComparer.ts';
import type { History } from '../core/history/history.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { changedEdge } from '../core/scene/changedEdge.ts';
import { type Comparison, createNumberer, type NumberedChange } from '../core/scene/numberChanges.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { SceneEdge } from '../core/scene/scene.ts';
import type { TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';

/** What a comparison depends on. */
interface Question {
  readonly since: Day | null;
  readonly day: Day;
  readonly filters: TieFilters;
  /** As told by whom both days are; null for nobody in particular. */
  readonly told: ActorId | null;
}

/** How a change was drawn when its two states were these. */
interface DrawnChange extends Pick<NumberedChange, 'before' | 'after'> {
  readonly edge: SceneEdge | null;
}

/** Compares the day of the stage with another, keeping what did not change since it was last asked. */
export interface Comparer {
  /** Compares; null while one day is looked at. */
  compare(asked: Question): Comparison | null;
  /** The ties whose marks are others than they were at the comparison before. */
  remarked(): Iterable<number>;
  /** How a tie is drawn: as the day has it, or under a comparison with its mark, and aglow only if it changed. */
  edgeOf(tie: number, ofDay: SceneEdge | null): SceneEdge | null;
}

/** Makes the comparer of a dataset. Like the stage it answers one question after another, not two at once. */
export function createComparer(dataset: Dataset, history: History, plan: ScenePlan): Comparer {
  let last: Question | null = null;
  let comparison: Comparison | null = null;
  let marked: ReadonlyMap<number, NumberedChange> = new Map();
  let markedBefore: ReadonlyMap<number, NumberedChange> = new Map();
  const days = createDayComparer(history);
  const number = createNumberer(dataset, plan);
  const drawn = new Map<number, DrawnChange>();
  let found: readonly TieChange[] = [];

  /** The changes between two days, numbered; on most steps they are those of the step before. */
  function compareAnew({ since, day, filters, told }: Question): Comparison | null {
    if (since === null) return null;
    const next = days.compare(since, day, { isCertainOnly: filters.isCertainOnly, teller: told });
    const isSame = next.length === found.length && next.every((change, n) => change === found[n]);
    const changes = isSame && last?.filters === filters ? comparison?.changes : undefined;
    if (changes) return { since, at: day, changes, hidden: next.length - changes.length };
    found = next;
    const numbered = number(found, filters);
    marked = new Map(numbered.map((change) => [change.tie, change]));
    return { since, at: day, changes: numbered, hidden: found.length - numbered.length };
  }

  /** A change that only has another number now is not drawn anew. */
  function edgeOfChange(change: NumberedChange): SceneEdge | null {
    const known = drawn.get(change.tie);
    const isSame = known && known.before === change.before && known.after === change.after;
    const edge = isSame
      ? known.edge && { ...known.edge, mark: change.number, isMarkCertain: change.isCertain }
      : changedEdge(dataset, plan, change);
    if (!isSame) drawn.set(change.tie, { before: change.before, after: change.after, edge });
    return edge;
  }

  return {
    compare(asked) {
      markedBefore = marked;
      const isSameDays = last?.since === asked.since && last.day === asked.day;
      if (isSameDays && last?.filters === asked.filters && last.told === asked.told) return comparison;
      comparison = compareAnew(asked);
      last = asked;
      return comparison;
    },
    *remarked() {
      if (marked === markedBefore) return;
      for (const [tie, change] of marked) if (markedBefore.get(tie) !== change) yield tie;
      for (const tie of markedBefore.keys()) if (!marked.has(tie)) yield tie;
    },
    edgeOf(tie, ofDay) {
      if (comparison === null) return ofDay;
      const change = marked.get(tie);
      if (change) return edgeOfChange(change);
      return ofDay?.isFresh ? { ...ofDay, isFresh: false } : ofDay;
    },
  };
}
