import type { Day } from '../time/day.ts';
import { compareTie, type TieChange } from './compareDays.ts';
import type { History } from './history.ts';
import { phaseAt } from './history.ts';
import type { Reading } from './stateAs.ts';
import { at } from './tieRecords.ts';

/** Compares days one after another. */
export interface DayComparer {
  /** The same rows as `compareDays`; a tie whose row is the same as before keeps its very object. */
  compare(since: Day, day: Day, reading: Reading): readonly TieChange[];
}

const EVER = 0x7fffffff;

/** Runs of days, one for each tie, from `low` up to, not including, `high`. */
interface Runs {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Creates a comparer that looks anew only at ties for which one of the two days has come to lie on the other side of a
 * day on which something of the tie becomes possible or certain, or on which a word on it counts: between two such days
 * neither its state nor the events behind a change are others. A step costs a look at four numbers for each tie.
 */
export function createDayComparer(history: History): DayComparer {
  const { changes, claims, tieIds } = history;
  const ties = tieIds.length;
  const runs = (): Runs => ({ low: new Int32Array(ties), high: new Int32Array(ties) });
  const [sinceRuns, dayRuns] = [runs(), runs()];
  const rows: (TieChange | null)[] = tieIds.map(() => null);
  let last: Reading | null = null;

  /** Notes the run of days round a day in which nothing of a tie turns. */
  function note({ low, high }: Runs, tie: number, day: Day): void {
    let [from, to] = [-EVER, EVER];
    const meet = (turn: Day) => {
      if (turn <= day) from = Math.max(from, turn);
      else to = Math.min(to, turn);
    };
    for (let index = at(changes.first, tie); index < at(changes.first, tie + 1); index++) {
      meet(at(changes.earliest, index));
      meet(at(changes.latest, index));
    }
    for (let index = at(claims.first, tie); index < at(claims.first, tie + 1); index++) meet(at(claims.latest, index));
    low[tie] = from;
    high[tie] = to;
  }

  const isWithin = ({ low, high }: Runs, tie: number, day: Day) => day >= at(low, tie) && day < at(high, tie);

  return {
    compare(since, day, reading) {
      if (last?.isCertainOnly !== reading.isCertainOnly || last.teller !== reading.teller) {
        // Runs without days: every tie is looked at.
        for (const { high } of [sinceRuns, dayRuns]) high.fill(-EVER);
      }
      last = reading;
      const found: TieChange[] = [];
      for (let tie = 0; tie < ties; tie++) {
        if (!isWithin(sinceRuns, tie, since) || !isWithin(dayRuns, tie, day)) {
          note(sinceRuns, tie, since);
          note(dayRuns, tie, day);
          const phases = [phaseAt(history, tie, since), phaseAt(history, tie, day)] as const;
          rows[tie] = compareTie(history, tie, phases, since, day, reading);
        }
        const row = rows[tie];
        if (row) found.push(row);
      }
      return found;
    },
  };
}
