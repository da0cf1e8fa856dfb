import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { runOn, standingRuns } from '../history/standingRuns.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { MIN_DAY } from '../time/day.ts';
import { stripBars } from './stripBars.ts';

const TIE = 'relations:mali,ukraine';

function barsOf(...events: ReturnType<typeof event>[]) {
  return stripBars(standingRuns(foldTies(dataset(...events)), 0));
}

const stops = (...pairs: [number, number][]) => pairs.map(([day, share]) => ({ day, share }));

describe('the bars of a strip', () => {
  it('lie from the day of one change to the day of the next', () => {
    expect(barsOf(event(10, change(TIE, 'established')), event(20, change(TIE, 'severed')))).toMatchObject([
      { from: 10, to: 20, stance: 'formal', certainty: stops([10, 1], [20, 1]) },
      { from: 20, to: null, stance: 'severed', certainty: stops([20, 1]) },
    ]);
  });

  it('cross from the earliest day of a change to its latest', () => {
    expect(barsOf(event(10, change(TIE, 'established')), event([20, 30], change(TIE, 'severed')))).toMatchObject([
      { from: 10, to: 30, stance: 'formal', certainty: stops([10, 1], [20, 1], [30, 0]) },
      { from: 20, to: null, stance: 'severed', certainty: stops([20, 0], [30, 1]) },
    ]);
  });

  it('go on evenly where a denial falls between the earliest and the latest day', () => {
    const bars = barsOf(
      event([0, 10], change(TIE, 'severed', { basis: 'claimed' }), claim('mali', 'asserts', TIE)),
      event(5, claim('ukraine', 'denies', TIE)),
    );
    // What mali asserts counts from day 10, so on day 5 there is a denial alone.
    expect(bars.map(({ from, to, standing, certainty }) => [from, to, standing, certainty])).toEqual([
      [0, 5, 'alleged', stops([0, 0], [5, 0.5])],
      [5, 10, 'denied', stops([5, 0.5], [10, 1])],
      [10, null, 'contested', stops([10, 1])],
    ]);
  });

  it('begin on the latest day where nobody dates the beginning, and may be older', () => {
    expect(barsOf(event([MIN_DAY, 7], change(TIE, 'established')))).toMatchObject([
      { from: 7, to: null, mayBeOlder: true },
    ]);
  });

  it('keep the standing of a status apart from that of a change which is only claimed', () => {
    const bars = barsOf(
      event(1, change(TIE, 'established')),
      event([5, 9], change(TIE, 'severed', { basis: 'claimed' })),
    );
    expect(bars.map(({ stance, standing, to }) => [stance, standing, to])).toEqual([
      ['formal', 'established', 9],
      ['severed', 'alleged', null],
    ]);
  });

  it('are sure on each day of just what is settled then and nothing more', () => {
    const someEvent = fc
      .tuple(fc.nat(20), fc.nat(6), fc.constantFrom('established', 'strained', 'none'))
      .map(([day, width, status]) => event([day, day + width], change(TIE, status)));
    fc.assert(
      fc.property(fc.array(someEvent, { minLength: 1, maxLength: 6 }), (events) => {
        const runs = standingRuns(foldTies(dataset(...events)), 0);
        const bars = stripBars(runs);
        for (let day = 0; day <= 30; day++) {
          const run = runOn(runs, day);
          const covering = bars.filter(({ from, to }) => from <= day && day < (to ?? 99)).map(({ status }) => status);
          const told = run ? [run.status, run.becoming?.status].filter((status) => typeof status === 'string') : [];
          expect(new Set(covering)).toEqual(new Set(told));
        }
        for (const { certainty } of bars) {
          expect(certainty.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
          expect(certainty.every(({ day }, n) => n === 0 || day > (certainty[n - 1]?.day ?? day))).toBe(true);
        }
      }),
    );
  });
});
