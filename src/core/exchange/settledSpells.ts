import type { History } from '../history/history.ts';
import { spellsOf } from '../history/spellsOf.ts';
import { tieStateOn } from '../history/tieState.ts';
import type { Standing, StatusStance } from '../model/stance.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';

/** A run of days on which a tie had one status beyond doubt; the runs of a tie do not overlap. */
export interface SettledSpell {
  readonly first: Day;
  /** The last day; null when the record does not end it. */
  readonly last: Day | null;
  readonly status: string;
  readonly stance: StatusStance;
  readonly standing: Standing;
  readonly isObserved: boolean;
  /** The date of the change that began it, and of the one that ended it, as the dataset writes them. */
  readonly firstDate: EdtfDate;
  readonly nextDate: EdtfDate | null;
}

/** Lists the spells of a tie as other formats hold them: settled days alone, those of an ended status included. */
export function settledSpells(history: History, tie: number): SettledSpell[] {
  return spellsOf(history, tie).flatMap(({ fromCertain, to, status, stance, standing }) => {
    const state = tieStateOn(history, tie, fromCertain);
    if (!state) return [];
    return [
      {
        first: fromCertain,
        last: to,
        status,
        stance,
        standing,
        isObserved: state.isSinceObserved,
        firstDate: state.sinceDate,
        nextDate: state.untilDate,
      },
    ];
  });
}
