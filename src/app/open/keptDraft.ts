import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import type { Day } from '../../core/time/day.ts';

/** An unfinished mapping of files that this browser keeps, without the files. */
export interface KeptDraft {
  /** Its own from the moment at which the files were brought, so that two tabs with one file keep two drafts. */
  readonly key: string;
  /** What the reader calls it; at first the names of its files. */
  readonly name: string;
  readonly files: readonly string[];
  /** Of all files, in bytes. */
  readonly size: number;
  /** The day on which it was last worked on, and when it was to order by, in ms. */
  readonly day: Day;
  readonly opened: number;
  readonly mapping: ImportMapping;
  readonly separator?: string;
}

/** A file of a draft as it was brought. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
