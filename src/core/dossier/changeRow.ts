import type { History } from '../history/history.ts';
import type { TieState } from '../history/tieState.ts';
import type { Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import type { Standing } from '../model/stance.ts';
import { type Words, wordsIn } from '../model/text.ts';
import type { TieId, TieKey } from '../model/tie.ts';
import type { NumberedChange } from '../scene/numberChanges.ts';
import { type ChangingBy, statusWords } from './ledgerRow.ts';
import { tieName } from './tieName.ts';

/** The words of a language that rows of changes are made with. */
export interface ChangeWords {
  readonly changingBy: ChangingBy;
  /** Of a tie of which nothing is known on a day. */
  readonly notRecorded: string;
  /** Of a tie that the teller denies on a day. */
  readonly leftOut: string;
  readonly standings: Readonly<Record<Standing, string>>;
}

/** An event behind a change, with everything that the row cites it by. */
export interface ChangeEvent {
  readonly event: Event;
  readonly sources: readonly SourceId[];
}

/** One change between two days in words, as tables and figures list it. */
export interface ChangeRow {
  readonly change: NumberedChange;
  readonly id: TieId;
  readonly key: TieKey;
  /** The tie by its ends. */
  readonly name: string;
  readonly kind: Words;
  readonly before: string;
  readonly after: string;
  readonly events: readonly ChangeEvent[];
}

/** Puts a change into words: the tie, its status on either day, and the events in between with their sources. */
export function changeRow(history: History, change: NumberedChange, lang: string, words: ChangeWords): ChangeRow {
  const { dataset } = history;
  const id = history.tieIds[change.tie] as TieId;
  const key = (change.after ?? change.before)?.key ?? { kind: '', a: '', b: '' };
  const nothing = change.isLeftOut ? words.leftOut : words.notRecorded;
  return {
    change,
    id,
    key,
    name: tieName(dataset, key, lang),
    kind: wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang),
    before: stateWords(history, change.before, lang, nothing, words),
    after: stateWords(history, change.after, lang, nothing, words),
    events: change.eventIndexes.flatMap((index) => {
      const event = dataset.events[index];
      return event ? [{ event, sources: sourcesOn(event, id) }] : [];
    }),
  };
}

/** A tie's status on a day, and its standing where that is not established: "active, contested". */
function stateWords(
  history: History,
  state: TieState | null,
  lang: string,
  nothing: string,
  words: ChangeWords,
): string {
  if (!state) return nothing;
  const status = statusWords(history, state, lang, words.changingBy);
  return state.standing === 'established' ? status : `${status}, ${words.standings[state.standing].toLowerCase()}`;
}

function sourcesOn({ sources, claims }: Event, tie: TieId): readonly SourceId[] {
  return [...new Set([...sources, ...claims.flatMap((claim) => (claim.tie === tie ? claim.sources : []))])];
}
