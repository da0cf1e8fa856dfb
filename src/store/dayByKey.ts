import { addYears, type Day } from '../core/time/day.ts';
import type { EntenteState } from './ententeState.ts';
import { nextStop, previousStop } from './eventStops.ts';

/**
 * The day that a key leads to: the arrows to the previous and next event or with Shift by a day, the page keys by a
 * year (up is on, as in other sliders), Home and End to the first and last day. Null when there is nowhere to go,
 * undefined for a key that means no day.
 */
export function dayByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  place: Pick<EntenteState, 'dataset' | 'span' | 'day'>,
): Day | null | undefined {
  const { day, span } = place;
  switch (key) {
    case 'ArrowLeft':
      return shiftKey ? day - 1 : previousStop(place);
    case 'ArrowRight':
      return shiftKey ? day + 1 : nextStop(place);
    case 'PageUp':
      return addYears(day, 1);
    case 'PageDown':
      return addYears(day, -1);
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}
