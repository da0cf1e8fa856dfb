import type { Event } from '../model/event.ts';
import type { TieId } from '../model/tie.ts';
import { at, type TieRecords } from './tieRecords.ts';

/** Records by tie, and where each went: both arrays are in the order of the events, −1 for a record without a tie. */
export interface TieGrouping<T> {
  readonly records: TieRecords<T>;
  readonly tieOf: Int32Array;
  readonly slotOf: Int32Array;
}

/** Gathers by tie the records that `recordsOf` finds in each event; events must stand in the order of the fold. */
export function groupByTie<T extends { readonly tie?: TieId }>(
  events: readonly Event[],
  tieIndex: ReadonlyMap<TieId, number>,
  recordsOf: (event: Event) => readonly T[],
): TieGrouping<T> {
  const tieOf = tiesNamed(events, tieIndex, recordsOf);
  const first = new Int32Array(tieIndex.size + 1);
  for (const tie of tieOf) if (tie >= 0) first[tie + 1] = at(first, tie + 1) + 1;
  for (let tie = 1; tie < first.length; tie++) first[tie] = at(first, tie) + at(first, tie - 1);
  const slotOf = new Int32Array(tieOf.length).fill(-1);
  const free = first.slice();
  for (let place = 0; place < tieOf.length; place++) {
    const tie = at(tieOf, place);
    if (tie < 0) continue;
    slotOf[place] = at(free, tie);
    free[tie] = at(free, tie) + 1;
  }
  return { records: { ...layOut(events, recordsOf, slotOf, at(first, tieIndex.size)), first }, tieOf, slotOf };
}

function tiesNamed<T extends { readonly tie?: TieId }>(
  events: readonly Event[],
  tieIndex: ReadonlyMap<TieId, number>,
  recordsOf: (event: Event) => readonly T[],
): Int32Array {
  let count = 0;
  for (const event of events) count += recordsOf(event).length;
  const tieOf = new Int32Array(count);
  let place = 0;
  for (const event of events) {
    for (const { tie } of recordsOf(event)) tieOf[place++] = tie === undefined ? -1 : (tieIndex.get(tie) ?? -1);
  }
  return tieOf;
}

function layOut<T>(
  events: readonly Event[],
  recordsOf: (event: Event) => readonly T[],
  slotOf: Int32Array,
  count: number,
): Omit<TieRecords<T>, 'first'> {
  const entries = new Array<T>(count);
  const eventOf = new Int32Array(count);
  const earliest = new Int32Array(count);
  const latest = new Int32Array(count);
  let place = 0;
  for (const [eventIndex, event] of events.entries()) {
    for (const record of recordsOf(event)) {
      const slot = at(slotOf, place++);
      if (slot < 0) continue;
      entries[slot] = record;
      eventOf[slot] = eventIndex;
      earliest[slot] = event.date.earliest;
      latest[slot] = event.date.latest;
    }
  }
  return { entries, eventOf, earliest, latest };
}
