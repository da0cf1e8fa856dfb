import { summariseChanges } from '../core/dossier/summariseChanges.ts';
import { eventsOn } from '../core/history/eventDays.ts';
import { wordsIn } from '../core/model/text.ts';
import { isTieShown, type TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import { formatDay } from '../core/time/formatDay.ts';
import type { Messages } from '../locales/en.ts';
import type { EntenteState } from '../store/ententeState.ts';
import { lensWords } from '../store/lensWords.ts';

/** What the last sentence was about, by which the next one tells what is new. */
export interface Told {
  readonly day: Day;
  readonly since: Day | null;
  readonly teller: string;
  readonly filters: TieFilters;
  /** How many ties of the day the filters let through. */
  readonly shown: number;
  readonly pick: EntenteState['pick'];
}

/** Reads from a state what a sentence about it would be about. */
export function toldOf({ dataset, day, since, told, versus, filters, moment, pick }: EntenteState): Told {
  let shown = 0;
  for (const tie of moment.states.values()) if (isTieShown(dataset, tie, filters)) shown++;
  return { day, since, teller: JSON.stringify([told, versus]), filters, shown, pick };
}

/** So many events of a day are named; the headline has them all. */
const MOST_EVENTS = 2;

/**
 * Tells what a step brought: the day with what happened on it and how many ties changed, how two days differ, or how
 * many ties a filter hides or shows. Null where nothing is new that is not told by what was pressed.
 */
export function tellStep(before: Told, now: Told, state: EntenteState, words: Messages): string | null {
  const isOtherDay = now.day !== before.day || now.since !== before.since;
  if (isOtherDay || now.teller !== before.teller) {
    const sentence = now.since === null ? tellDay(state, words) : tellComparison(state, words);
    const lens = now.teller === before.teller ? null : lensWords(state, words);
    return lens === null ? sentence : words.throughLens(lens, sentence);
  }
  // Who picks an actor sees more of its ties; that is the dossier's to tell.
  if (now.filters === before.filters || now.pick !== before.pick) return null;
  const more = now.shown - before.shown;
  return more === 0 ? null : words.announce.filtered(more, now.shown);
}

function tellDay({ dataset, day, lang, moment }: EntenteState, words: Messages): string {
  const titles = eventsOn(dataset, day)
    .flatMap((index) => dataset.events[index] ?? [])
    .sort((a, b) => b.changes.length - a.changes.length)
    .map(({ title }) => wordsIn(title, lang).text);
  const named = titles.slice(0, MOST_EVENTS);
  const rest = titles.length - named.length;
  const events = [...named, ...(rest > 0 ? [words.moreEvents(rest)] : [])];
  return words.announce.day(formatDay(day, lang, 'long'), events, moment.fresh.length);
}

function tellComparison({ day, since, lang, moment }: EntenteState, words: Messages): string {
  const [from, to] = [Math.min(day, since ?? day), Math.max(day, since ?? day)];
  const summary = summariseChanges(moment.comparison?.changes ?? [], words);
  return words.announce.comparison(formatDay(from, lang, 'long'), formatDay(to, lang, 'long'), summary);
}
