import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestEvenDays, suggestNearDays } from './suggestDays.ts';

const SPAN = { from: 0, to: 100 };
/** Tie 0 changes on days 10, 40, 44 and 90, tie 1 on day 41. */
const HISTORY = {
  log: { day: Int32Array.of(10, 40, 41, 44, 90), tie: Int32Array.of(0, 0, 1, 0, 0) },
} as unknown as Parameters<typeof suggestNearDays>[0];
const isAny = () => true;

describe('days proposed for a filmstrip', () => {
  it('are the day itself and the nearest days on which something shown changed', () => {
    expect(suggestNearDays(HISTORY, isAny, 42, SPAN, 4)).toEqual([40, 41, 42, 44]);
    expect(suggestNearDays(HISTORY, (tie) => tie === 0, 42, SPAN, 4)).toEqual([10, 40, 42, 44]);
  });

  it('are fewer where there are no more', () => {
    expect(suggestNearDays(HISTORY, (tie) => tie === 1, 42, SPAN, 4)).toEqual([41, 42]);
    expect(suggestNearDays(HISTORY, isAny, 42, { from: 42, to: 50 }, 9)).toEqual([42, 44]);
  });

  it('stand evenly from the first to the last day of a span', () => {
    expect(suggestEvenDays(SPAN, 5)).toEqual([0, 25, 50, 75, 100]);
    expect(suggestEvenDays({ from: 3, to: 3 }, 4)).toEqual([3]);
  });

  it('lie within the span, in order and each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 2, max: 9 }), (day, count) => {
        for (const days of [suggestNearDays(HISTORY, isAny, day, SPAN, count), suggestEvenDays(SPAN, count)]) {
          expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
          expect(days.length).toBeLessThanOrEqual(count);
          expect(days.every((one) => one >= SPAN.from && one <= SPAN.to)).toBe(true);
        }
      }),
    );
  });
});
