import type { LedgerRow } from '../dossier/ledgerRow.ts';
import type { SourceId } from '../model/source.ts';
import { dayText } from '../time/day.ts';

/** The columns of the ties of a day, in order. */
export const TIE_COLUMNS = ['from', 'tie', 'to', 'status', 'stance', 'standing', 'since', 'until', 'sources'] as const;
/** The columns of the changes between two days, in order. */
export const CHANGE_COLUMNS = [
  ...(['number', 'from', 'tie', 'to', 'before', 'after', 'certainty', 'date', 'sources'] as const),
] as const;

/** A tie that is shown, in plain words; the names are in the reader's language. */
export interface ShownTie {
  readonly id: string;
  readonly from: string;
  readonly tie: string;
  readonly to: string;
  readonly status: string;
  readonly stance: string;
  readonly standing: string;
  /** EDTF, as precise as the record is. */
  readonly since: string;
  /** `YYYY-MM-DD`; empty when the record knows no end. */
  readonly until: string;
  readonly sources: readonly SourceId[];
}

/** A change that is shown between two days, with its number on the picture. */
export interface ShownChange {
  readonly id: string;
  readonly number: number;
  readonly from: string;
  readonly tie: string;
  readonly to: string;
  /** Statuses in words; empty where nothing is known of the tie. */
  readonly before: string;
  readonly after: string;
  /** Whether the change is certain or merely possible by then, in words. */
  readonly certainty: string;
  /** EDTF; more than one date between semicolons. */
  readonly date: string;
  readonly sources: readonly SourceId[];
}

/** What a figure shows as a table: the ties of a day, or the changes between two days. */
export type ShownTable =
  | { readonly kind: 'ties'; readonly rows: readonly ShownTie[] }
  | { readonly kind: 'changes'; readonly rows: readonly ShownChange[] };

/** A row of a table of what is shown. */
export type ShownRow = ShownTie | ShownChange;

/** What a row of the ledger says, as a record of text. */
export function shownTie(row: LedgerRow): ShownTie {
  const { sinceDate, until } = row.state;
  return {
    id: row.id,
    from: row.from.text,
    tie: row.tie.text,
    to: row.to.text,
    status: row.status,
    stance: row.stance,
    standing: row.standing,
    since: sinceDate.text,
    until: until === null ? '' : dayText(until),
    sources: row.sources,
  };
}
