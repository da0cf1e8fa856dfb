import type { Change } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import { at, settlingOrder, type TieRecords } from './tieRecords.ts';

/** A day after every day of the calendar: nothing more comes. */
export const NEVER: Day = 0x7fffffff;

/** Follows the changes of one tie after another through time; `settled` and `possible` are −1 while there is none. */
export interface ChangeSweep {
  readonly settled: number;
  readonly possible: number;
  begin(tie: number): void;
  /** The next day on which some change becomes possible or certain, `NEVER` when none is left. */
  nextDay(): Day;
  advanceTo(day: Day): void;
}

/**
 * Tells which change of a tie is settled on a day and which is possible.
 *
 * Settled is the last change in the order of the fold that is certain by that day: a later change overtakes an earlier
 * one that is still uncertain. Possible is the last change after it that can have happened by that day but need not have.
 */
export function sweepChanges(changes: TieRecords<Change>): ChangeSweep {
  const { earliest, latest, first } = changes;
  const settling = settlingOrder(changes);
  let start = 0;
  let opening = 0;
  let closing = 0;
  let end = 0;
  let settled = -1;
  return {
    get settled() {
      return settled;
    },
    // Changes open in the order of the fold, so the last to open is the one; once certain it is settled itself.
    get possible() {
      return opening > start && opening - 1 > settled ? opening - 1 : -1;
    },
    begin(tie) {
      start = opening = closing = at(first, tie);
      end = at(first, tie + 1);
      settled = -1;
    },
    nextDay() {
      if (closing === end) return NEVER;
      const day = at(latest, at(settling, closing));
      return opening < end && at(earliest, opening) < day ? at(earliest, opening) : day;
    },
    advanceTo(day) {
      while (opening < end && at(earliest, opening) <= day) opening++;
      while (closing < end && at(latest, at(settling, closing)) <= day) {
        settled = Math.max(settled, at(settling, closing++));
      }
    },
  };
}
