import { describe, expect, it } from 'vitest';
import { dataset, event } from '../core/history/testDataset.ts';
import { parseEdtf } from '../core/time/parseEdtf.ts';
import { eventsNear, eventsUnderWay } from './eventsNear.ts';

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

describe('the events under way on a day', () => {
  const dated = (text: string) => {
    const read = parseEdtf(text);
    if (!read.ok) throw new Error(read.problem);
    return { ...event(read.date.earliest), date: read.date };
  };
  const dates = ['1970-01-01/1970-01-20', '1970-01-03', '1970-01-04/..', '1970-01-05/1970-01-08'];
  const lasting = dataset(...dates.map(dated));
  const underWay = (day: number, limit = 9) => eventsUnderWay(lasting, day, limit).map(({ date }) => date.text);

  it('are those that began before it and last until it or beyond, the latest first', () => {
    expect(underWay(7)).toEqual(['1970-01-05/1970-01-08', '1970-01-01/1970-01-20']);
    expect(underWay(8)).toEqual(['1970-01-01/1970-01-20']);
    expect(underWay(7, 1)).toEqual(['1970-01-05/1970-01-08']);
  });

  it('are none before the first and after the last of them', () => {
    expect(underWay(0)).toEqual([]);
    expect(underWay(20)).toEqual([]);
  });
});
