import type { Change, Claim } from '../model/event.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { at, type TieRecords } from './tieRecords.ts';

/** One event in the answer to "why is this tie so on this day?". */
export interface ChainLink {
  readonly eventIndex: number;
  /** The status that the changes before this event made; null when there were none. */
  readonly before: string | null;
  /** The status after this event, the same as `before` when it changed nothing. */
  readonly after: string | null;
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  /** False while the event may not have happened yet: its earliest day has come, its latest has not. */
  readonly isCertain: boolean;
}

/**
 * Lists the events that explain a tie on a day: all that changed it or said something of it and can have happened by
 * the end of that day, in the order of the fold.
 */
export function chainOf(history: History, tie: number, day: Day): ChainLink[] {
  const changes = recordsUpTo(history.changes, tie, day);
  const claims = recordsUpTo(history.claims, tie, day);
  const eventIndexes = [...new Set([...changes.keys(), ...claims.keys()])].sort((x, y) => x - y);
  let status: string | null = null;
  return eventIndexes.map((eventIndex) => {
    const acts = changes.get(eventIndex) ?? [];
    const before = status;
    status = acts.at(-1)?.status ?? before;
    const date = history.dataset.events[eventIndex]?.date;
    const isCertain = date !== undefined && date.latest <= day;
    return { eventIndex, before, after: status, changes: acts, claims: claims.get(eventIndex) ?? [], isCertain };
  });
}

function recordsUpTo<T>(records: TieRecords<T>, tie: number, day: Day): Map<number, T[]> {
  const byEvent = new Map<number, T[]>();
  const end = at(records.first, tie + 1);
  for (let index = at(records.first, tie); index < end && at(records.earliest, index) <= day; index++) {
    const eventIndex = at(records.eventOf, index);
    const found = byEvent.get(eventIndex) ?? [];
    found.push(records.entries[index] as T);
    byEvent.set(eventIndex, found);
  }
  return byEvent;
}
