import { describe, expect, it } from 'vitest';
import { dataset, event } from '../core/history/testDataset.ts';
import { eventsNear } from './eventsNear.ts';

const own = dataset(event(0), event(3), event(3), event(9), event(10));
const daysOf = (near: ReturnType<typeof eventsNear>) => near.events.map(({ date }) => date.earliest);

describe('the events of a run of days', () => {
  it('are those that begin in it, its first and last day counted', () => {
    const near = eventsNear(own, { from: 0, to: 9 }, 5, 8);
    expect(daysOf(near)).toEqual([0, 3, 3, 9]);
    expect(near.more).toBe(0);
  });

  it('are the nearest to a day, in order, when there are too many', () => {
    const near = eventsNear(own, { from: 0, to: 10 }, 9, 2);
    expect(daysOf(near)).toEqual([9, 10]);
    expect(near.more).toBe(3);
  });

  it('are none where nothing happened', () => {
    expect(eventsNear(own, { from: 4, to: 8 }, 5, 8)).toEqual({ events: [], more: 0 });
    expect(eventsNear(dataset(), { from: 0, to: 0 }, 0, 8)).toEqual({ events: [], more: 0 });
  });
});
