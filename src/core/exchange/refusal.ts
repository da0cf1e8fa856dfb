import { type Fault, messageOf } from '../dataset/fault.ts';
import type { ImportChoices, KindChoice } from './importMapping.ts';
import type { ImportReport, Place } from './importReport.ts';

/** What a reader of foreign files gives: a document of the format as plain JSON, or the faults that forbid one. */
export interface ImportResult {
  /** An `entente/1` document, to be read by `parseDataset` as any other; null when the file is refused. */
  readonly document: EntenteDocument | null;
  readonly report: ImportReport;
  readonly faults: readonly Fault[];
  /** What the file's words for kinds and statuses were taken to mean, to be looked over and chosen anew. */
  readonly terms: readonly KindChoice[];
  /** What the record was taken to cover. */
  readonly coverage: ImportChoices['coverage'];
}

/** A dataset as its file writes it. */
export type EntenteDocument = Readonly<Record<string, unknown>>;

/** Why a file cannot be read at all. `path` names the part of the file: a column, an element. */
export interface RefusalWords {
  readonly expected: string;
  readonly found: string;
  readonly note?: string;
  readonly path?: string;
}

/** Thrown inside a reader to give a file up; `refusing` turns it into the reader's answer. */
export class Refusal extends Error {
  readonly place: Place;
  readonly words: RefusalWords;
  constructor(place: Place, words: RefusalWords) {
    super(words.expected);
    this.place = place;
    this.words = words;
  }
}

/** A fault at a place of a foreign file. */
export function faultAt(file: string, place: Place, { path = '', expected, found, note }: RefusalWords): Fault {
  const message = messageOf({ path: [], expected, found, ...(note === undefined ? {} : { note }) });
  return { file, ...place, path: path === '' ? '$' : path, found, expected, message };
}

/**
 * Runs a reader and answers with its refusal as a fault, beside what had been left out and decided by then; any other
 * error is not swallowed.
 */
export function refusing(file: string, read: () => ImportResult, reportSoFar: () => ImportReport): ImportResult {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const faults = [faultAt(file, thrown.place, thrown.words)];
    return { document: null, report: reportSoFar(), faults, terms: [], coverage: {} };
  }
}
