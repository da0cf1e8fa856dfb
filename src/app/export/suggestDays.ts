import { nextChangeDay, previousChangeDay, type TieTest } from '../../core/history/changeDays.ts';
import type { History } from '../../core/history/history.ts';
import type { Day } from '../../core/time/day.ts';

interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Proposes days for a filmstrip: the day itself and those nearest to it on which a tie of the picture changed, in order.
 * Where there are too few, fewer are given.
 */
export function suggestNearDays(
  history: Pick<History, 'log'>,
  isShown: TieTest,
  day: Day,
  { from, to }: Span,
  count: number,
): readonly Day[] {
  const days = [day];
  let earlier = previousChangeDay(history, day, isShown);
  let later = nextChangeDay(history, day, isShown);
  while (days.length < count) {
    const isBefore = earlier !== null && earlier >= from;
    const isAfter = later !== null && later <= to;
    if (!isBefore && !isAfter) break;
    if (isBefore && earlier !== null && (!isAfter || later === null || day - earlier <= later - day)) {
      days.push(earlier);
      earlier = previousChangeDay(history, earlier, isShown);
    } else if (later !== null) {
      days.push(later);
      later = nextChangeDay(history, later, isShown);
    }
  }
  return days.sort((a, b) => a - b);
}

/** Proposes days for a filmstrip that stand evenly from the first to the last day of a span; each once. */
export function suggestEvenDays({ from, to }: Span, count: number): readonly Day[] {
  const step = (to - from) / Math.max(1, count - 1);
  return [...new Set(Array.from({ length: count }, (_, place) => Math.round(from + place * step)))];
}
