import { type Day, dayOf } from '../core/time/day.ts';

const today = new Intl.DateTimeFormat('en', {
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The civil day that it is where the reader is, to say when a source was looked at. Asks the clock of the machine. */
export function todayHere(): Day {
  const parts = new Map(today.formatToParts().map(({ type, value }) => [type, Number(value)]));
  return dayOf(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);
}
