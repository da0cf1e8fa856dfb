import type { Day } from '../time/day.ts';
import { at, numbersBelow } from './tieRecords.ts';

const DIGIT_BITS = 12;
const DIGITS = 1 << DIGIT_BITS;

/**
 * The indexes of `days` (days since 1970-01-01) by ascending day, equal days in the order given.
 *
 * Counts days digit by digit (a stable radix sort), so time is linear and memory does not grow with the span of years.
 */
export function orderByDay(days: Int32Array): Int32Array {
  let order: Int32Array = numbersBelow(days.length);
  if (days.length === 0) return order;
  let spare: Int32Array = new Int32Array(days.length);
  let low = at(days, 0);
  let high = low;
  for (let index = 1; index < days.length; index++) {
    low = Math.min(low, at(days, index));
    high = Math.max(high, at(days, index));
  }
  for (let shift = 0; (high - low) >> shift > 0; shift += DIGIT_BITS) {
    sortByDigit(days, low, shift, order, spare);
    [order, spare] = [spare, order];
  }
  return order;
}

function sortByDigit(days: Int32Array, low: Day, shift: number, from: Int32Array, to: Int32Array): void {
  const free = new Int32Array(DIGITS + 1);
  for (let index = 0; index < days.length; index++) {
    const digit = ((at(days, index) - low) >> shift) & (DIGITS - 1);
    free[digit + 1] = at(free, digit + 1) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) free[digit + 1] = at(free, digit + 1) + at(free, digit);
  for (let place = 0; place < from.length; place++) {
    const index = at(from, place);
    const digit = ((at(days, index) - low) >> shift) & (DIGITS - 1);
    const slot = at(free, digit);
    free[digit] = slot + 1;
    to[slot] = index;
  }
}
