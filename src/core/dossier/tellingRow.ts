import type { TellingClass, ToldTie } from '../history/compareTellers.ts';
import type { History } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import type { TieState } from '../history/tieState.ts';
import type { Claim, ClaimVerb, Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { type Words, wordsIn } from '../model/text.ts';
import type { TieId, TieKey } from '../model/tie.ts';
import { isTieShown, type TieFilters } from '../scene/tieFilters.ts';
import { sourcesOfClaim } from './numberSources.ts';
import { tieName } from './tieName.ts';

/** The latest word of a teller on a tie. */
export interface TellerWord {
  readonly says: ClaimVerb;
  readonly gist: Text | null;
  readonly event: Event;
  readonly sources: readonly SourceId[];
}

/** What one teller makes of a tie. */
export interface TellerSide {
  /** The tie as they tell it; null where they deny it. */
  readonly told: TieState | null;
  /** null where they are silent of it. */
  readonly word: TellerWord | null;
}

/** A tie as two tellers tell it, in words. */
export interface TellingRow {
  readonly id: TieId;
  readonly key: TieKey;
  /** The tie by its ends. */
  readonly name: string;
  readonly kind: Words;
  readonly class: TellingClass;
  readonly first: TellerSide;
  readonly second: TellerSide;
}

/** The order of the classes in a list: where the two differ, then where they agree, then what neither shows. */
const CLASS_ORDER: readonly TellingClass[] = ['only-first', 'only-second', 'both', 'neither'];

/** Puts what two tellers make of their ties into rows: where they differ first, then in the order of the dataset. */
export function tellingRows(history: History, told: Iterable<ToldTie>, lang: string): readonly TellingRow[] {
  return [...told]
    .sort((x, y) => CLASS_ORDER.indexOf(x.class) - CLASS_ORDER.indexOf(y.class) || x.state.tie - y.state.tie)
    .map((one) => tellingRow(history, one, lang));
}

/**
 * Tells whether a tie that is told by two passes the reader's filters, in either telling or as nobody in particular tells
 * it. What is denied counts as shown: that is what the list is about.
 */
export function isTellingShown({ dataset }: History, told: ToldTie, filters: TieFilters): boolean {
  const { state, first, second } = told;
  const all = { ...filters, isDeniedShown: true };
  return [state, first, second].some((one) => one !== null && isTieShown(dataset, one, all));
}

function tellingRow(history: History, told: ToldTie, lang: string): TellingRow {
  const { dataset } = history;
  const { id, key, tie } = told.state;
  return {
    id,
    key,
    name: tieName(dataset, key, lang),
    kind: wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang),
    class: told.class,
    first: { told: told.first, word: told.firstWord && wordOf(history, tie, told.firstWord) },
    second: { told: told.second, word: told.secondWord && wordOf(history, tie, told.secondWord) },
  };
}

function wordOf({ claims, dataset }: History, tie: number, claim: Claim): TellerWord | null {
  for (let index = at(claims.first, tie); index < at(claims.first, tie + 1); index++) {
    if (claims.entries[index] !== claim) continue;
    const event = dataset.events[at(claims.eventOf, index)];
    return event ? { says: claim.says, gist: claim.gist ?? null, event, sources: sourcesOfClaim(claim, event) } : null;
  }
  return null;
}
