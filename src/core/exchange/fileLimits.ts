import { MAX_CHANGES, MAX_TIES } from '../dataset/buildHistory.ts';
import { MAX_ACTORS } from '../dataset/datasetSchema.ts';
import type { Fault } from '../dataset/fault.ts';
import type { Place } from './importReport.ts';
import { faultAt, Refusal } from './refusal.ts';

/** What a dataset may hold, and what a file may be: stated to readers before they open anything. */
export const FILE_LIMITS = {
  bytes: 64 * 1024 * 1024,
  actors: MAX_ACTORS,
  ties: MAX_TIES,
  changes: MAX_CHANGES,
  /** Elements within elements, lists within lists. */
  depth: 64,
  /** Characters of one text; a longer one is cut, and said so. */
  text: 10_000,
  /** Columns of a table. */
  columns: 500,
} as const;

const FIRST_PLACE: Place = { line: 1, column: 1 };

/** Tells from its size alone that a file is too large to be read; null when it is not. */
export function fileSizeFault(file: string, bytes: number): Fault | null {
  if (bytes <= FILE_LIMITS.bytes) return null;
  return faultAt(file, FIRST_PLACE, {
    expected: `at most ${FILE_LIMITS.bytes / 1024 / 1024} MB`,
    found: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  });
}

/** Gives a file up when one more of something is more than there may be. */
export function refuseMoreThan(
  limit: 'actors' | 'ties' | 'changes' | 'columns',
  count: number,
  place: () => Place,
): void {
  if (count <= FILE_LIMITS[limit]) return;
  throw new Refusal(place(), { expected: `at most ${FILE_LIMITS[limit]} ${limit}`, found: 'more' });
}

/** Gives a file up that nests deeper than any needs to. */
export function refuseDeeper(depth: number, place: () => Place, path: string): void {
  if (depth <= FILE_LIMITS.depth) return;
  throw new Refusal(place(), {
    expected: `at most ${FILE_LIMITS.depth} levels of nesting`,
    found: 'a deeper one',
    path,
  });
}
