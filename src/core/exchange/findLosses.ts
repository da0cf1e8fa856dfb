import type { Dataset } from '../model/dataset.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { EdtfDate } from '../time/edtfDate.ts';

/** What a foreign format cannot hold of a dataset. */
export const LOSSES = [
  /** Who says so, and with it the standing's grounds. */
  'claims',
  /** On whose word. */
  'sources',
  /** Titles and summaries of events, their durations, events that change no tie. */
  'events',
  /** Days on which a change is possible but not certain. */
  'uncertain-dates',
  /** By what means one supports another. */
  'means',
  /** Ties that only claims name. */
  'claimed-ties',
  /** Ties that were never in force: drawn there as if always. */
  'ended-ties',
  /** Names and definitions of the dataset's own kinds and statuses. */
  'vocabulary',
  /** What actors are, in words. */
  'summaries',
  'coverage',
  'opening',
  'positions',
  'licence',
] as const;
/** What a foreign format cannot hold of a dataset. */
export type Loss = (typeof LOSSES)[number];

/** The text of a file in another format, and what it could not take along. */
export interface Written {
  readonly text: string;
  readonly lost: readonly Loss[];
}

/** Finds what of a dataset no network format holds. `more` is what the writer found besides. */
export function findLosses(dataset: Dataset, more: ReadonlySet<Loss>): Loss[] {
  const { events, actors, sources } = dataset;
  const found: Record<Loss, boolean> = {
    claims: events.some(({ claims }) => claims.length > 0),
    sources: sources.size > 0,
    events: events.length > 0,
    'uncertain-dates': more.has('uncertain-dates'),
    means: events.some(({ changes }) => changes.some(({ means }) => means.length > 0)),
    'claimed-ties': more.has('claimed-ties'),
    'ended-ties': more.has('ended-ties'),
    vocabulary: hasOwnTerms(dataset),
    summaries: [...actors.values()].some(({ summary }) => summary !== undefined),
    coverage: Object.keys(dataset.coverage).length > 0,
    opening: dataset.opening.hulls.length > 0 || dataset.opening.at !== undefined || dataset.opening.pick !== undefined,
    positions: dataset.positions.size > 0,
    licence: dataset.licence !== undefined,
  };
  return LOSSES.filter((loss) => found[loss]);
}

/** Tells whether a date is more than a plain day, month or year, which tables hold as they are. */
export function isBeyondTables({ text, isUncertain }: EdtfDate): boolean {
  return isUncertain && !/^-?\d{4}(?:-\d{2})?$/.test(text);
}

function hasOwnTerms({ vocabulary, ties }: Dataset): boolean {
  return [...ties.values()].some(({ kind }) => vocabulary.get(kind) !== VOCABULARY.get(kind));
}
