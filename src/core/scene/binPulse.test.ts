import { describe, expect, it } from 'vitest';
import type { Beat } from '../history/tallyPulse.ts';
import { spaceByEvent } from '../time/spaceByEvent.ts';
import { binPulse, runOfBin } from './binPulse.ts';

function beat(from: number, to = from, made = 1, broken = 0): Beat {
  return { from, to, events: 1, made, broken };
}

describe('the pulse at a zoom', () => {
  it('has one bin a day where a day is wide enough to see', () => {
    const pulse = binPulse([beat(0), beat(1, 1, 0, 2)], 8);
    expect(pulse.days).toBe(1);
    expect(pulse.bins).toEqual([
      { from: 0, to: 0, made: 1, broken: 0, events: 1 },
      { from: 1, to: 1, made: 0, broken: 2, events: 1 },
    ]);
  });

  it('gathers days into bins that are wide enough to see, whose sums are those of the days', () => {
    const pulse = binPulse([beat(28), beat(55, 55, 2, 3), beat(56)], 0.2);
    expect(pulse.days).toBe(28);
    expect(pulse.bins).toEqual([
      { from: 28, to: 55, made: 3, broken: 3, events: 2 },
      { from: 56, to: 83, made: 1, broken: 0, events: 1 },
    ]);
    expect([pulse.mostMade, pulse.mostBroken]).toEqual([3, 3]);
  });

  it('begins its bins at the same days before 1970', () => {
    expect(binPulse([beat(-1)], 0.2).bins[0]).toMatchObject({ from: -28, to: -1 });
  });

  it('draws a beat low and wide when its day is less certain than a bin is long', () => {
    const pulse = binPulse([beat(10, 40)], 8);
    expect(pulse.bins).toEqual([]);
    expect(pulse.blurs).toEqual([{ from: 10, to: 40, made: 1, broken: 0, events: 1 }]);
    expect(pulse.mostMade).toBe(0);
  });

  it('takes an uncertain beat for certain when all its days lie in one bin', () => {
    const pulse = binPulse([beat(1, 20)], 0.2);
    expect(pulse.blurs).toEqual([]);
    expect(pulse.bins).toMatchObject([{ made: 1 }]);
  });

  it('puts bins in order although uncertain beats come late', () => {
    const { bins } = binPulse([beat(0), beat(29), beat(3)], 0.2);
    expect(bins.map(({ from }) => from)).toEqual([0, 28]);
  });

  it('keeps events that changed no tie', () => {
    expect(binPulse([beat(3, 3, 0, 0)], 8).bins).toEqual([{ from: 3, to: 3, made: 0, broken: 0, events: 1 }]);
  });

  it('is empty for a dataset without events, and has bins before the axis has a width', () => {
    expect(binPulse([], 1)).toEqual({ days: 5, bins: [], blurs: [], mostMade: 0, mostBroken: 0 });
    expect(binPulse([beat(0)], 0).days).toBe(1);
  });

  it('keeps bars visible over twenty thousand years', () => {
    const pxPerDay = 300 / 7_304_484;
    expect(binPulse([], pxPerDay).days * pxPerDay).toBeGreaterThanOrEqual(5);
  });
});

describe('the pulse on an axis that is spaced by event', () => {
  const days = [10, 11, 12, 400];
  const spacing = spaceByEvent(days, { from: 0, to: 1000 });

  it('has a bin for each day of events where a place is wide enough, whatever the days between them', () => {
    const { bins } = binPulse(
      days.map((day) => beat(day)),
      20,
      spacing,
    );
    expect(bins.map(({ from, to, made }) => [from, to, made])).toEqual(days.map((day) => [day, day, 1]));
  });

  it('gathers places, not days, where it is not', () => {
    const { bins } = binPulse(
      days.map((day) => beat(day)),
      2.5,
      spacing,
    );
    expect(bins.map(({ made }) => made)).toEqual([1, 2, 1]);
  });
});

describe('the days of a bin', () => {
  it('are as many as the bins are long', () => {
    expect(runOfBin(28, 30)).toEqual({ from: 28, to: 55 });
    expect(runOfBin(1, -3)).toEqual({ from: -3, to: -3 });
  });

  it('go up to the next event where the axis is spaced by event', () => {
    const spacing = spaceByEvent([10, 11, 400], { from: 0, to: 1000 });
    expect(runOfBin(1, 11, spacing)).toEqual({ from: 11, to: 399 });
    expect(runOfBin(2, 300, spacing)).toEqual({ from: 11, to: 999 });
  });
});
