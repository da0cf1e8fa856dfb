import { summariseChanges } from '../../core/dossier/summariseChanges.ts';
import type { Stance } from '../../core/model/stance.ts';
import { STANCES } from '../../core/model/stance.ts';
import type { Comparison } from '../../core/scene/numberChanges.ts';
import { isTieShown, shownStance } from '../../core/scene/tieFilters.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { lensWords } from '../../store/lensWords.ts';
import { changeLine } from './changeWords.ts';

/** So many changes are named one by one; the table has them all. */
const MOST_NAMED = 12;

/** Says in a sentence what the picture shows: how a day differs from the one it is compared with, or what holds on it. */
export function describeNetwork(state: EntenteState, words: Messages): string {
  const { comparison } = state.moment;
  const sentence = comparison ? describeComparison(state, comparison, words) : describeDay(state, words);
  const lens = lensWords(state, words);
  return lens === null ? sentence : words.throughLens(lens, sentence);
}

function describeComparison(state: EntenteState, { since, at, changes }: Comparison, words: Messages): string {
  const [from, to] = [formatDay(since, state.lang, 'long'), formatDay(at, state.lang, 'long')];
  const lines = changes.slice(0, MOST_NAMED).map((change) => changeLine(state, change, words));
  const more = changes.length - lines.length;
  return words.comparisonDescription(from, to, summariseChanges(changes, words), lines, more);
}

/** How many ties of each stance there are between how many actors. */
function describeDay({ dataset, day, filters, lang, moment }: EntenteState, words: Messages): string {
  const counts = new Map<Stance, number>();
  let changing = 0;
  for (const state of moment.states.values()) {
    const stance = isTieShown(dataset, state, filters) ? shownStance(state) : null;
    if (!stance) continue;
    counts.set(stance, (counts.get(stance) ?? 0) + 1);
    if (state.possible) changing++;
  }
  const ties = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const groups = STANCES.flatMap((stance) => {
    const n = counts.get(stance);
    return n === undefined ? [] : [words.stanceCount[stance](n)];
  });
  return words.networkDescription(formatDay(day, lang, 'long'), moment.busy.size, ties, words.join(groups), changing);
}
