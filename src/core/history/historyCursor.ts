import type { Day } from '../time/day.ts';
import { nearestCheckpoint, positionAt, walkLog } from './checkpoints.ts';
import type { History } from './history.ts';

/** A place in time within a history that knows the phase of every tie there. */
export interface HistoryCursor {
  /** The day it stands on; −Infinity until it is first moved. */
  readonly day: Day;
  /** The phase that a tie is in at the end of that day, −1 before its first change is possible. */
  phaseOf(tie: number): number;
  /**
   * Moves to the end of a day and returns the ties whose phase is another there, each once, in no set order. They
   * stand in a buffer that the next move writes over.
   */
  moveTo(day: Day): Int32Array;
}

/**
 * Creates a cursor that stands before the first day of a history.
 *
 * A near day is reached by walking the log, forwards or backwards, in time that grows with the ties that change; a far
 * one from the nearest checkpoint, in time that grows with the number of ties.
 */
export function createCursor({
  log,
  checkpoints,
  tieIds,
}: Pick<History, 'log' | 'checkpoints' | 'tieIds'>): HistoryCursor {
  const ties = tieIds.length;
  const changed = new Int32Array(ties + 1);
  const lastMove = new Int32Array(ties);
  let phases = new Int32Array(ties).fill(-1);
  let spare = new Int32Array(ties);
  let position = 0;
  let day: Day = Number.NEGATIVE_INFINITY;
  let move = 0;

  function walkTo(target: number): number {
    const end = Math.max(position, target);
    let count = 0;
    move++;
    walkLog(log, phases, position, target);
    for (let entry = Math.min(position, target); entry < end; entry++) {
      const tie = log.tie[entry] as number;
      if (lastMove[tie] === move) continue;
      lastMove[tie] = move;
      changed[count++] = tie;
    }
    return count;
  }

  function jumpTo(target: number): number {
    const nearest = nearestCheckpoint(checkpoints, target);
    spare.set(nearest.copy);
    walkLog(log, spare, nearest.at, target);
    [phases, spare] = [spare, phases];
    return compare(phases, spare, changed);
  }

  return {
    get day() {
      return day;
    },
    phaseOf: (tie) => phases[tie] ?? -1,
    moveTo(target) {
      const next = positionAt(log, target, position);
      const isNear = Math.abs(next - position) <= checkpoints.spacing / 2;
      const count = isNear ? walkTo(next) : jumpTo(next);
      position = next;
      day = target;
      return changed.subarray(0, count);
    },
  };
}

/** Lists the ties in which two moments differ. `changed` has room for one more than all. */
function compare(after: Int32Array, before: Int32Array, changed: Int32Array): number {
  let count = 0;
  for (let tie = 0; tie < after.length; tie++) {
    // Written first and counted after: a branch that is taken half of the time would cost twice as much.
    changed[count] = tie;
    count += Number(after[tie] !== before[tie]);
  }
  return count;
}
