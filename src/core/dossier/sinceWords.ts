import type { TieState } from '../history/tieState.ts';
import { formatEdtf } from '../time/formatDay.ts';
import { readEdtf } from '../time/readEdtf.ts';
import { formatSince } from './formatSince.ts';

/** How a language says that a beginning is not known. */
export interface VagueSince {
  /** Of a status that was seen then, and may be older. */
  readonly seen: (date: string) => string;
  /** Of a beginning on that date or before. */
  readonly orEarlier: (date: string) => string;
}

type Beginning = Pick<TieState, 'sinceDate' | 'isSinceObserved'>;

function lastDateOf({ sinceDate }: Beginning): string | null {
  const read = readEdtf(sinceDate.text);
  const isOpen = read.ok && read.form.sort === 'interval' && typeof read.form.start === 'string';
  return isOpen ? (sinceDate.text.split('/')[1] ?? null) : null;
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

/** The same for a column whose head says "since" already. */
export function sinceDateWords(state: Beginning, lang: string, vague: VagueSince): string {
  const isVague = state.isSinceObserved || lastDateOf(state) !== null;
  return isVague ? sinceWords(state, lang, vague) : formatEdtf(state.sinceDate, lang);
}
