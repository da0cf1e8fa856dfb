import type { History } from '../history/history.ts';
import type { TieState } from '../history/tieState.ts';
import { joinClauses } from '../model/joinClauses.ts';
import type { SourceId } from '../model/source.ts';
import type { Standing, StatusStance } from '../model/stance.ts';
import { type Words, wordsIn } from '../model/text.ts';
import type { TieId } from '../model/tie.ts';
import { shownStance } from '../scene/tieFilters.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import { sourcesOfTie } from './tieSources.ts';

/** The columns of the ledger, in order. */
export const LEDGER_COLUMNS = ['from', 'tie', 'to', 'status', 'stance', 'standing', 'since', 'sources'] as const;
/** A column of the ledger. */
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** One tie of a day in words; of a tie without direction, from and to are its two ends. */
export interface LedgerRow {
  readonly id: TieId;
  readonly from: Words;
  readonly tie: Words;
  readonly to: Words;
  readonly status: string;
  readonly stance: StatusStance;
  readonly standing: Standing;
  readonly since: Day;
  readonly sources: readonly SourceId[];
  readonly state: TieState;
}

/** Says what a tie becomes by a day at the latest, in the reader's language. */
export type ChangingBy = (status: string, day: string) => string;

/**
 * Puts a tie's state on a day into the words that the table is sorted by. The date in words is left to whoever shows the
 * row: it costs more than all the rest.
 */
export function ledgerRow(history: History, state: TieState, lang: string, changingBy: ChangingBy): LedgerRow {
  const { actors } = history.dataset;
  const { kind, a, b } = state.key;
  return {
    id: state.id,
    from: wordsIn(actors.get(a)?.name ?? a, lang),
    tie: wordsIn(history.dataset.vocabulary.get(kind)?.name ?? kind, lang),
    to: wordsIn(actors.get(b)?.name ?? b, lang),
    status: statusWords(history, state, lang, changingBy),
    stance: shownStance(state) ?? 'ended',
    standing: state.standing,
    since: state.since,
    sources: sourcesOfTie(history, state),
    state,
  };
}

/** The name of a status of a tie's kind. */
export function statusName({ dataset }: Pick<History, 'dataset'>, kind: string, status: string, lang: string): string {
  return wordsIn(dataset.vocabulary.get(kind)?.statuses.get(status)?.name ?? status, lang).text;
}

/** Says a tie's status, and while a change is uncertain what it becomes by when: "established; severed by … at the latest". */
export function statusWords(history: History, state: TieState, lang: string, changingBy: ChangingBy): string {
  const { status, key } = state;
  const settled = status === null ? [] : [statusName(history, key.kind, status, lang)];
  const next = turnWords(history, state, lang, changingBy);
  return joinClauses([...settled, ...(next === null ? [] : [next])], lang);
}

/** Says what a tie may have become already and by when it has: "severed by … at the latest"; null when nothing is open. */
export function turnWords(
  history: History,
  { key, possible }: TieState,
  lang: string,
  changingBy: ChangingBy,
): string | null {
  if (!possible) return null;
  return changingBy(statusName(history, key.kind, possible.status, lang), formatDay(possible.by, lang, 'long'));
}
