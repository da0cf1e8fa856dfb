import type { Stance } from '../../core/model/stance.ts';
import { STANCES } from '../../core/model/stance.ts';
import { isTieShown, shownStance } from '../../core/scene/tieFilters.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/createEntenteStore.ts';

/** Says in a sentence what the picture of a day shows: how many ties of each stance between how many actors. */
export function describeNetwork({ dataset, day, filters, lang, moment }: EntenteState, words: Messages): string {
  const counts = new Map<Stance, number>();
  for (const state of moment.states.values()) {
    const stance = isTieShown(dataset, state, filters) ? shownStance(state) : null;
    if (stance) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  const ties = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const groups = STANCES.flatMap((stance) => {
    const n = counts.get(stance);
    return n === undefined ? [] : [words.stanceCount[stance](n)];
  });
  return words.networkDescription(formatDay(day, lang, 'long'), moment.busy.size, ties, words.join(groups));
}
