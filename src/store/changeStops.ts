import type { History } from '../core/history/history.ts';
import { isAct } from '../core/history/isAct.ts';
import { at } from '../core/history/tieRecords.ts';
import { tieStateAt } from '../core/history/tieState.ts';
import { isTieShown, type TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import type { EntenteState } from './ententeState.ts';
import { tiesOfInterest } from './tiesOfInterest.ts';

type Seen = Pick<EntenteState, 'dataset' | 'history' | 'filters'>;

const stopsOf = new WeakMap<TieFilters, { readonly history: History; readonly days: Int32Array }>();

/**
 * The days on which an act altered a tie that the reader sees before or after it, each once and in order. They are
 * worked out anew only when the filters are others.
 */
export function changeStops({ dataset, history, filters }: Seen): Int32Array {
  const known = stopsOf.get(filters);
  if (known?.history === history) return known.days;
  const days = Int32Array.from(daysOfActs({ dataset, history, filters }));
  stopsOf.set(filters, { history, days });
  return days;
}

function* daysOfActs({ dataset, history, filters }: Seen): Iterable<Day> {
  const { log } = history;
  const isOfInterest = tiesOfInterest({ dataset, history }, filters);
  const isSeen = (tie: number, phase: number) => {
    const state = tieStateAt(history, tie, phase);
    return state !== null && isTieShown(dataset, state, filters);
  };
  let last: Day | null = null;
  for (let entry = 0; entry < log.day.length; entry++) {
    const day = at(log.day, entry);
    const tie = at(log.tie, entry);
    const phase = at(log.phase, entry);
    if (day === last || !isOfInterest(tie) || !isAct(history, phase, filters.isCertainOnly)) continue;
    if (!isSeen(tie, phase) && !isSeen(tie, at(log.phaseBefore, entry))) continue;
    last = day;
    yield day;
  }
}
