import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBursty, shareInBusiestFifth, spaceByEvent } from './spaceByEvent.ts';

const span = { from: 0, to: 1000 };

describe('spacing by event', () => {
  it('gives every day of events the same room, however long the quiet', () => {
    const { placeOf } = spaceByEvent([100, 101, 900], span);
    expect([0, 100, 101, 900, 1000].map(placeOf)).toEqual([0, 1, 2, 3, 4]);
  });

  it('shares the room between two events among the days between them', () => {
    const { placeOf, dayOf } = spaceByEvent([100, 200], span);
    expect(placeOf(150)).toBe(1.5);
    expect(dayOf(1.25)).toBe(125);
  });

  it('counts an event on the first or last day of the span once', () => {
    const { placeOf } = spaceByEvent([0, 500, 1000], span);
    expect([0, 500, 1000].map(placeOf)).toEqual([0, 1, 2]);
  });

  it('goes on evenly beyond the span', () => {
    const { placeOf, dayOf } = spaceByEvent([500], span);
    expect(placeOf(-3)).toBe(-3);
    expect(placeOf(1005)).toBe(7);
    expect(dayOf(-3)).toBe(-3);
    expect(dayOf(7)).toBe(1005);
  });

  it('is the span itself without events, and a single day is a place', () => {
    expect(spaceByEvent([], span).placeOf(500)).toBe(0.5);
    expect(spaceByEvent([7], { from: 7, to: 7 }).placeOf(7)).toBe(0);
    expect(spaceByEvent([7], { from: 7, to: 7 }).dayOf(0)).toBe(7);
  });

  it('rises with the days, and leads back to each', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: -50, max: 1050 }), (some, day) => {
        const { placeOf, dayOf } = spaceByEvent(
          some.toSorted((a, b) => a - b),
          span,
        );
        expect(placeOf(day + 1)).toBeGreaterThan(placeOf(day));
        expect(dayOf(placeOf(day))).toBeCloseTo(day, 6);
      }),
    );
  });
});

describe('bursts', () => {
  const even = Array.from({ length: 100 }, (_, n) => n * 10);

  it('are none where events are evenly spread', () => {
    expect(shareInBusiestFifth(even, span)).toBeCloseTo(0.2, 1);
    expect(isBursty(even, span)).toBe(false);
  });

  it('are there when half of the days of events fall into a fifth of the span, in one piece or in two', () => {
    const quiet = [5, 220, 340, 555, 780];
    const burst = (from: number) => Array.from({ length: 10 }, (_, n) => from + n);
    expect(shareInBusiestFifth([...quiet, ...burst(610), ...burst(915)], span)).toBe(0.8);
    expect(isBursty([...quiet, ...burst(610), ...burst(915)], span)).toBe(true);
  });

  it('cannot be told of a handful of events, or of none', () => {
    expect(isBursty([1, 2, 3], span)).toBe(false);
    expect(shareInBusiestFifth([], span)).toBe(0);
  });
});
