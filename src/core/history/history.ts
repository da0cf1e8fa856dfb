import type { Dataset } from '../model/dataset.ts';
import type { Change, Claim } from '../model/event.ts';
import type { TieId, TieKey } from '../model/tie.ts';
import type { Day } from '../time/day.ts';
import type { ChangeTable } from './changeTable.ts';
import type { PhaseTable } from './foldPhases.ts';
import type { SpellTable } from './foldSpells.ts';
import { at, type TieRecords } from './tieRecords.ts';

/**
 * The phases of all ties by day: what a tie turned into and what it was. Plain columns side by side, because walking
 * them is what every step in time costs.
 */
export interface ChangeLog {
  /** First day of each entry's phase, as days since 1970-01-01; never descends. */
  readonly day: Int32Array;
  readonly tie: Int32Array;
  readonly phase: Int32Array;
  /** The phase of the same tie before, −1 for none. */
  readonly phaseBefore: Int32Array;
}

/** Copies of the phase of every tie, taken along the log so that any day is near to one. */
export interface Checkpoints {
  /** Number of log entries from one copy to the next. */
  readonly spacing: number;
  /** Copy `k` holds the phase of every tie after the first `k * spacing` entries; copy 0 is all −1. */
  readonly copies: readonly Int32Array[];
}

/**
 * Everything that the events of a dataset made of its ties, ready to be read at any day.
 *
 * Ties, changes, claims, phases and spells are whole numbers from 0; −1 stands for none. A tie's number is its place in
 * `Dataset.ties`. All of it is plain data that can be posted to and from a worker.
 */
export interface History extends PhaseTable, SpellTable, ChangeTable {
  readonly dataset: Dataset;
  readonly tieIds: readonly TieId[];
  readonly tieKeys: readonly TieKey[];
  readonly tieIndex: ReadonlyMap<TieId, number>;
  readonly changes: TieRecords<Change>;
  readonly claims: TieRecords<Claim>;
  readonly log: ChangeLog;
  readonly checkpoints: Checkpoints;
}

/** The phase that a tie is in at the end of a day, −1 before its first change is possible. */
export function phaseAt(history: History, tie: number, day: Day): number {
  const first = at(history.firstPhase, tie);
  let low = first;
  let high = at(history.firstPhase, tie + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(history.phaseDay, middle) <= day) low = middle + 1;
    else high = middle;
  }
  return low > first ? low - 1 : -1;
}
