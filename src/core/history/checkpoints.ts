import type { Day } from '../time/day.ts';
import type { ChangeLog, Checkpoints, History } from './history.ts';
import { at } from './tieRecords.ts';

const MEMORY_CAP_BYTES = 8_000_000;
const SHORTEST_SPACING = 2048;

/** Takes checkpoints along a whole log, as many as fit in 8 MB, none closer to the last than is worth a copy. */
export function takeCheckpoints(log: ChangeLog, ties: number, shortestSpacing = SHORTEST_SPACING): Checkpoints {
  const entries = log.day.length;
  const mostCopies = Math.max(1, Math.floor(MEMORY_CAP_BYTES / Math.max(1, ties * Int32Array.BYTES_PER_ELEMENT)));
  const spacing = Math.max(shortestSpacing, Math.ceil(entries / mostCopies));
  const phases = new Int32Array(ties).fill(-1);
  const copies = [phases.slice()];
  for (let end = spacing; end < entries; end += spacing) {
    walkLog(log, phases, end - spacing, end);
    copies.push(phases.slice());
  }
  return { spacing, copies };
}

/** Brings the phase of every tie from one position of the log to another, either way; a position counts entries. */
export function walkLog({ tie, phase, phaseBefore }: ChangeLog, phases: Int32Array, from: number, to: number): void {
  for (let entry = from; entry < to; entry++) phases[tie[entry] as number] = phase[entry] as number;
  for (let entry = from - 1; entry >= to; entry--) phases[tie[entry] as number] = phaseBefore[entry] as number;
}

/** The number of log entries up to the end of a day; the search gallops from a position near which it is expected. */
export function positionAt({ day: days }: ChangeLog, day: Day, near: number): number {
  let low = near;
  let high = near;
  for (let stride = 1; high < days.length && at(days, high) <= day; stride *= 2) {
    low = high + 1;
    high += stride;
  }
  for (let stride = 1; low > 0 && at(days, low - 1) > day; stride *= 2) {
    high = low - 1;
    low -= stride;
  }
  low = Math.max(low, 0);
  high = Math.min(high, days.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(days, middle) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The checkpoint nearest to a position of the log, and the position where it was taken. */
export function nearestCheckpoint(
  { spacing, copies }: Checkpoints,
  position: number,
): { copy: Int32Array; at: number } {
  const index = Math.min(Math.round(position / spacing), copies.length - 1);
  return { copy: copies[index] as Int32Array, at: index * spacing };
}

/** The phase of every tie at the end of a day, −1 for a tie that has none yet. */
export function phasesAt({ log, checkpoints }: Pick<History, 'log' | 'checkpoints'>, day: Day): Int32Array {
  const position = positionAt(log, day, 0);
  const nearest = nearestCheckpoint(checkpoints, position);
  const phases = nearest.copy.slice();
  walkLog(log, phases, nearest.at, position);
  return phases;
}
