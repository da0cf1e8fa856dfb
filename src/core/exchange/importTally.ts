import { excerptOf } from '../dataset/fault.ts';
import {
  type ImportReport,
  NOTE_CODES,
  type NoteCode,
  type Place,
  type ReadCounts,
  type ReportEntry,
  SKIP_REASONS,
  type SkipReason,
} from './importReport.ts';

/** Gathers what is left out and decided while a foreign file is read. Places are only worked out for the first few. */
export interface ImportTally {
  readonly skip: (reason: SkipReason, at: number, found: string) => void;
  readonly note: (code: NoteCode, at: number, found: string) => void;
  readonly report: (read: ReadCounts) => ImportReport;
}

/** So many places of each sort are told. */
export const MAX_PLACES = 5;

interface Count {
  count: number;
  readonly places: Place[];
  readonly found: string[];
}

/** Starts a tally; `placeOf` turns the file's own mark of a place into line and column. */
export function createTally(placeOf: (at: number) => Place): ImportTally {
  const skipped = new Map<SkipReason, Count>();
  const notes = new Map<NoteCode, Count>();
  function add<Code>(counts: Map<Code, Count>, code: Code, at: number, found: string): void {
    const entry = counts.get(code) ?? { count: 0, places: [], found: [] };
    counts.set(code, entry);
    entry.count++;
    if (entry.places.length >= MAX_PLACES) return;
    entry.places.push(placeOf(at));
    entry.found.push(excerptOf(found));
  }
  return {
    skip: (reason, at, found) => add(skipped, reason, at, found),
    note: (code, at, found) => add(notes, code, at, found),
    report: (read) => ({ read, skipped: entriesOf(SKIP_REASONS, skipped), notes: entriesOf(NOTE_CODES, notes) }),
  };
}

function entriesOf<Code extends string>(order: readonly Code[], counts: ReadonlyMap<Code, Count>): ReportEntry<Code>[] {
  return order.flatMap((code) => {
    const entry = counts.get(code);
    return entry ? [{ code, ...entry }] : [];
  });
}
