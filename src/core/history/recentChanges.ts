import type { Day } from '../time/day.ts';
import { positionAt } from './checkpoints.ts';
import type { History } from './history.ts';
import { isAct } from './isAct.ts';
import { at } from './tieRecords.ts';

/** The ties that changed within a run of days up to a day, kept while the day wanders. */
export interface RecentChanges {
  /** The last day within the run on which each of them changed, by the tie's number. Live: read it, do not keep it. */
  readonly days: ReadonlyMap<number, Day>;
  /**
   * Moves to the run of `length` days that ends with a day, which counts, and returns the ties that have come in or gone
   * out, in no set order. A run of 0 days holds nothing.
   */
  moveTo(day: Day, length: number, isCertainOnly: boolean): readonly number[];
}

/**
 * Follows which ties changed lately, by `isAct`.
 *
 * A run that overlaps the one before costs what the changes at its two ends cost; any other what its own changes cost.
 */
export function createRecentChanges(history: History): RecentChanges {
  const { log, firstPhase, phaseDay } = history;
  const days = new Map<number, Day>();
  let low = 0;
  let high = 0;
  let wasCertainOnly = false;

  /** The last day after `from` on which a tie changed by the beginning of one of its phases up to a given one. */
  function lastChange(tie: number, upTo: number, from: Day): Day | null {
    for (let phase = upTo; phase >= at(firstPhase, tie) && at(phaseDay, phase) > from; phase--) {
      if (isAct(history, phase, wasCertainOnly)) return at(phaseDay, phase);
    }
    return null;
  }

  function moveTo(day: Day, length: number, isCertainOnly: boolean): readonly number[] {
    const from = day - length;
    const nextHigh = positionAt(log, day, high);
    const nextLow = length > 0 ? positionAt(log, from, low) : nextHigh;
    const before = new Map<number, boolean>();
    const note = (tie: number) => {
      if (!before.has(tie)) before.set(tie, days.has(tie));
      return tie;
    };
    if (isCertainOnly !== wasCertainOnly || nextLow >= high || nextHigh <= low) {
      for (const tie of days.keys()) note(tie);
      days.clear();
      low = high = nextLow;
      wasCertainOnly = isCertainOnly;
    }
    for (; high < nextHigh; high++) {
      if (isAct(history, at(log.phase, high), isCertainOnly)) days.set(note(at(log.tie, high)), at(log.day, high));
    }
    while (high > nextHigh) {
      high--;
      const tie = at(log.tie, high);
      if (days.get(tie) !== at(log.day, high)) continue;
      const last = lastChange(note(tie), at(log.phase, high) - 1, from);
      if (last === null) days.delete(tie);
      else days.set(tie, last);
    }
    for (; low < nextLow; low++) {
      const tie = at(log.tie, low);
      if (days.get(tie) === at(log.day, low)) days.delete(note(tie));
    }
    while (low > nextLow) {
      low--;
      const tie = at(log.tie, low);
      if (!days.has(tie) && isAct(history, at(log.phase, low), isCertainOnly)) days.set(note(tie), at(log.day, low));
    }
    return [...before].flatMap(([tie, had]) => (had === days.has(tie) ? [] : tie));
  }

  return { days, moveTo };
}
