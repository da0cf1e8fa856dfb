import { previousChangeDay } from '../core/history/changeDays.ts';
import { compareDays } from '../core/history/compareDays.ts';
import type { Landmark } from '../core/model/dataset.ts';
import { isTieShown } from '../core/scene/tieFilters.ts';
import { addMonths, addYears, type Day } from '../core/time/day.ts';
import type { EntenteState } from './ententeState.ts';

type Place = Pick<EntenteState, 'dataset' | 'history' | 'span' | 'filters' | 'day'>;

/** A day worth comparing the present one with, and why. */
export interface SinceOffer {
  readonly since: Day;
  readonly why: 'month' | 'year' | Landmark;
}

/**
 * The days offered for comparison with the present one: a month and a year earlier, and the day of the last event before
 * it that the dataset calls a landmark. Only days within the span.
 */
export function offerSince({ dataset, span, day }: Pick<Place, 'dataset' | 'span' | 'day'>): readonly SinceOffer[] {
  const offers: SinceOffer[] = [
    { since: addMonths(day, -1), why: 'month' },
    { since: addYears(day, -1), why: 'year' },
  ];
  const dated = (dataset.landmarks ?? []).flatMap((why) => {
    const since = dataset.eventById.get(why.event)?.date.earliest;
    return since === undefined || since >= day ? [] : [{ since, why }];
  });
  const last = dated.reduce<SinceOffer | null>((best, next) => (best && best.since > next.since ? best : next), null);
  return [...offers, ...(last ? [last] : [])].filter(({ since }) => span.clamp(since) === since);
}

/**
 * The day to compare the present one with when the reader names none: a month earlier if a tie that is shown changed
 * since, else the day before such a tie last changed, else a month earlier; on the first day of the span a month later.
 * Never the present day itself; null only where the span is a single day.
 */
export function chooseSince(place: Place): Day | null {
  const { span, day } = place;
  const month = span.clamp(addMonths(day, -1));
  if (month === day) return span.clamp(addMonths(day, 1)) === day ? null : span.clamp(addMonths(day, 1));
  return hasShownChange(place, month, day) ? month : (dayBeforeLastChange(place) ?? month);
}

function hasShownChange({ dataset, history, filters }: Place, since: Day, day: Day): boolean {
  return compareDays(history, since, day, filters.isCertainOnly).some(({ before, after }) =>
    [before, after].some((state) => state !== null && isTieShown(dataset, state, filters)),
  );
}

function dayBeforeLastChange(place: Place): Day | null {
  const { history, span, day } = place;
  let turn = previousChangeDay(history, day + 1);
  while (turn !== null && turn > span.from) {
    if (hasShownChange(place, turn - 1, turn)) return turn - 1;
    turn = previousChangeDay(history, turn);
  }
  return null;
}

/** Looks at two days if the reader looked at one, and at one if at two. */
export function toggleComparison(state: EntenteState): void {
  state.comparedSince(state.since === null ? chooseSince(state) : null);
}
