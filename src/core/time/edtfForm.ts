/** A qualifier of EDTF: `?` uncertain, `~` approximate, `%` both; empty when there is none. */
export type Qualifier = '' | '?' | '~' | '%';

/** One date of an EDTF text as it is written. `null` is a part that is not given, `'X'` one given as unspecified. */
export interface EdtfMoment {
  /** The first and the last year meant: equal for a full year, apart for `201X` or `20XX`. */
  readonly years: readonly [first: number, last: number];
  /** 1 to 12, or a season: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly month: number | 'X' | null;
  readonly day: number | 'X' | null;
  readonly qualifier: Qualifier;
}

/** The end of an interval that is no date: `..` (open) or empty (unknown). */
export type MissingEnd = 'open' | 'unknown';

/** A member of a set: one date (both are the same), or a range that may be open on one side. */
export interface EdtfRange {
  readonly from: EdtfMoment | null;
  readonly to: EdtfMoment | null;
}

/** What an EDTF text says before any calendar arithmetic: one date, an interval, or a set of which one or all are meant. */
export type EdtfForm =
  | { readonly sort: 'moment'; readonly moment: EdtfMoment }
  | { readonly sort: 'interval'; readonly start: EdtfMoment | MissingEnd; readonly end: EdtfMoment | MissingEnd }
  | { readonly sort: 'set'; readonly means: 'one' | 'all'; readonly ranges: readonly EdtfRange[] };
