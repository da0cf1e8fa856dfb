import { tieStateAt } from '../../core/history/tieState.ts';
import { isInFocus, isSortShown } from '../../core/scene/tieFilters.ts';
import type { Day } from '../../core/time/day.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { suggestEvenDays, suggestNearDays } from './suggestDays.ts';

/** How many days a filmstrip has at first. */
const FIRST_DAYS = 4;

/** Tells of each tie whether it is of the sorts and actors that the picture is about. */
function isOfPicture({ dataset, history, filters }: EntenteState): (tie: number) => boolean {
  return (tie) => {
    const phase = history.firstPhase[tie];
    const state = phase === undefined ? null : tieStateAt(history, tie, phase);
    return state !== null && isInFocus(state, filters) && isSortShown(dataset, state, filters.hidden);
  };
}

/** Proposes days for a filmstrip of what is seen: those of changes near the day, or evenly through the dataset. */
export function suggestDaysFor(seen: EntenteState, manner: 'near' | 'even', count = FIRST_DAYS): readonly Day[] {
  const { history, day, span } = seen;
  const near = manner === 'near' ? suggestNearDays(history, isOfPicture(seen), day, span, count) : [];
  return near.length > 1 ? near : suggestEvenDays(span, count);
}
