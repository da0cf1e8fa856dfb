/** A place in a foreign text: line and column from 1, in UTF-16 units as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The file, where several are read as one. */
  readonly file?: string;
}

/** Why something of a foreign file is not in the dataset. */
export const SKIP_REASONS = [
  /** A tie of an actor with itself. */
  'self-loop',
  /** A tie without one of its ends. */
  'missing-end',
  'unreadable-date',
  'ends-before-start',
  /** A spell that ends the day before it starts: it never held. */
  'empty-spell',
  /** A spell that stands in the file already, word for word. */
  'repeated-spell',
  /** An actor without an id. */
  'missing-id',
  /** A second actor of an id that the first keeps. */
  'repeated-id',
  /** A tie whose kind does not allow actors of these sorts at its ends. */
  'unfit-ends',
  /** A value that nothing here stands for: weights, other attributes. */
  'unread-attribute',
  /** A column that the mapping does not use and that has values. */
  'unread-column',
] as const;
/** Why something of a foreign file is not in the dataset. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What was decided where a foreign file leaves room, or says less than the format asks for. */
export const NOTE_CODES = [
  /** An end of a tie that no list of actors has: it became an actor by its name alone. */
  'unlisted-end',
  /** An end found by a name instead of an id. */
  'end-by-name',
  /** Several records of one actor with the same words were made one. */
  'merged-actors',
  /** One actor with several life spans; all are kept in `x-lives`. */
  'several-lives',
  /** One id with names that follow one another: one actor, former names as aliases. */
  'changed-name',
  /** One id for two actors in turn: two actors. */
  'split-id',
  /** An id that could not stay as it is. */
  'changed-id',
  /** A sort of actor that has no word here: read as the mapping says. */
  'unknown-sort',
  /** Actors taken for blocs because others are members of them. */
  'taken-for-bloc',
  /** What an actor is part of is not there, or leads back to it. */
  'lost-whole',
  /** A spell without a beginning: seen on the first day that the file knows. */
  'unknown-start',
  /** A spell without any date. */
  'undated-spell',
  /** Stood when the record begins, so that it was seen then and not begun. */
  'older-than-record',
  /** Stood when the record stops, so that it is not ended. */
  'outlasts-record',
  /** Two spells of a tie that meet in one day, month or year: the later one counts from it. */
  'meeting-spells',
  /** Two spells of a tie that hold at once: the one that began later counts while it holds. */
  'overlapping-spells',
  /** Begins and ends within one month or year: seen in it, no longer recorded after it. */
  'within-one-unit',
  /** Outside the life of one of its ends: kept. */
  'outside-life',
  /** Without direction in the file, of a kind that has one. */
  'given-direction',
  /** A status or kind that the mapping does not name: read as proposed. */
  'proposed-term',
  /** Times are numbers, read as years. */
  'numbers-as-years',
  /** Parts of a year were cut off. */
  'cut-fraction',
  /** Rows with more cells than the head has columns. */
  'extra-cells',
  /** Text cut at its greatest length, or cleaned of characters that no text may have. */
  'mended-text',
  /** The file's own source column names no web address that can be kept. */
  'refused-address',
] as const;
/** What was decided where a foreign file leaves room. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** How often something was left out or decided, and where: the first few places and what stood there. */
export interface ReportEntry<Code extends string> {
  readonly code: Code;
  readonly count: number;
  readonly places: readonly Place[];
  /** Excerpts of the file, one for each place, shown as they are. */
  readonly found: readonly string[];
}

/** What was read of a foreign file, what was not and why, and what was decided on the way. */
export interface ImportReport {
  readonly read: ReadCounts;
  readonly skipped: readonly ReportEntry<SkipReason>[];
  readonly notes: readonly ReportEntry<NoteCode>[];
}

/** How much came out of a foreign file. */
export interface ReadCounts {
  /** Records that speak of actors, and records that speak of ties, as the file has them. */
  readonly actorRecords: number;
  readonly tieRecords: number;
  readonly actors: number;
  readonly ties: number;
  readonly spells: number;
  readonly changes: number;
  readonly events: number;
  readonly sources: number;
}

/** The report of a file of which nothing came out. */
export const NOTHING_READ: ReadCounts = {
  actorRecords: 0,
  tieRecords: 0,
  actors: 0,
  ties: 0,
  spells: 0,
  changes: 0,
  events: 0,
  sources: 0,
};
