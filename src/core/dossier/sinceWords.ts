import type { TieState } from '../history/tieState.ts';
import { joinClauses } from '../model/joinClauses.ts';
import { formatEdtf } from '../time/formatDay.ts';
import { formatSince, startTextOf } from './formatSince.ts';

/** How a language says that a beginning is not known. */
export interface VagueSince {
  /** Of a status that was seen then, and may be older. */
  readonly seen: (date: string) => string;
  /** Of a beginning on that date or before. */
  readonly orEarlier: (date: string) => string;
}

type Beginning = Pick<TieState, 'sinceDate' | 'isSinceObserved'>;

function lastDateOf({ sinceDate }: Beginning): string | null {
  return startTextOf(sinceDate) === null ? (sinceDate.text.split('/')[1] ?? null) : null;
}

/**
 * Says since when a tie has had its status, and no more than is known: what was merely observed was seen then, and of a
 * beginning that nobody dates the record knows only the latest.
 */
export function sinceWords(state: Beginning, lang: string, vague: VagueSince): string {
  const last = lastDateOf(state);
  if (last !== null) return vague.orEarlier(formatEdtf({ text: last }, lang));
  return state.isSinceObserved ? vague.seen(formatEdtf(state.sinceDate, lang)) : formatSince(state.sinceDate, lang);
}

type Turning = Beginning & Partial<Pick<TieState, 'status' | 'possible'>>;

/**
 * The same for a column whose head says "since" already. While a change is possible its date stands behind that of the
 * present status, as known: `4 March 1990; about December 2021`.
 */
export function sinceDateWords(state: Turning, lang: string, vague: VagueSince): string {
  const next = state.possible ? [formatEdtf(state.possible.date, lang)] : [];
  if (state.status === null) return joinClauses(next, lang);
  const isVague = state.isSinceObserved || lastDateOf(state) !== null;
  const text = startTextOf(state.sinceDate) ?? state.sinceDate.text;
  const begun = isVague ? sinceWords(state, lang, vague) : formatEdtf({ text }, lang);
  return joinClauses([begun, ...next], lang);
}
