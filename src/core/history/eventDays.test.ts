import { describe, expect, it } from 'vitest';
import { MIN_DAY } from '../time/day.ts';
import { eventsOn, nextEventDay, previousEventDay } from './eventDays.ts';
import { dataset, event } from './testDataset.ts';

const facts = dataset(event([MIN_DAY, 3]), event(10), event(10), event([20, 40]), event(30));

describe('stepping through events', () => {
  it('goes to the next day on which an event begins, all events of that day at once', () => {
    expect([9, 10, 19, 20, 29].map((day) => nextEventDay(facts, day))).toEqual([10, 20, 20, 30, 30]);
  });

  it('goes back to the last day on which an event began', () => {
    expect([11, 20, 21, 31].map((day) => previousEventDay(facts, day))).toEqual([10, 10, 20, 30]);
  });

  it('finds nothing after the last event nor before the first', () => {
    expect(nextEventDay(facts, 30)).toBeNull();
    expect(previousEventDay(facts, 10)).toBeNull();
    expect(nextEventDay(dataset(), 0)).toBeNull();
    expect(previousEventDay(dataset(), 0)).toBeNull();
  });

  it('does not stop at an event without a known beginning', () => {
    expect(previousEventDay(facts, 9)).toBeNull();
    expect(nextEventDay(facts, MIN_DAY - 1)).toBe(10);
  });
});

describe('the events on a day', () => {
  it('are those that begin on it', () => {
    expect([10, 11, 20, 25].map((day) => eventsOn(facts, day))).toEqual([[1, 2], [], [3], []]);
  });
});
