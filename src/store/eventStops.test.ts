import { describe, expect, it } from 'vitest';
import { dataset, event } from '../core/history/testDataset.ts';
import { nextStop, previousStop, stopNear } from './eventStops.ts';

function place(day: number, from = 0, to = 100, days: readonly number[] = [10, 10, 50]) {
  const clamp = (any: number) => Math.min(to, Math.max(from, any));
  return { dataset: dataset(...days.map((one) => event(one))), span: { from, to, clamp }, day };
}

describe('a step to an event', () => {
  it('goes from event day to event day', () => {
    expect(nextStop(place(0))).toBe(10);
    expect(nextStop(place(10))).toBe(50);
    expect(previousStop(place(50))).toBe(10);
    expect(previousStop(place(49))).toBe(10);
  });

  it('ends at the first and the last event', () => {
    expect(nextStop(place(50))).toBeNull();
    expect(previousStop(place(10))).toBeNull();
  });

  it('may lead to day 0', () => {
    expect(previousStop(place(5, -10, 100, [0]))).toBe(0);
    expect(nextStop(place(-5, -10, 100, [0]))).toBe(0);
  });

  it('stops at the end of the span when the next event lies beyond it', () => {
    expect(nextStop(place(10, 0, 40))).toBe(40);
    expect(nextStop(place(40, 0, 40))).toBeNull();
    expect(previousStop(place(60, 20, 100, [10]))).toBe(20);
    expect(previousStop(place(20, 20, 100, [10]))).toBeNull();
  });

  it('leads nowhere in a dataset without events', () => {
    expect(nextStop(place(5, 0, 10, []))).toBeNull();
    expect(previousStop(place(5, 0, 10, []))).toBeNull();
  });
});

describe('the event nearest to a day', () => {
  it('is the day itself when something happened on it', () => {
    expect(stopNear(place(0), 10, 5)).toBe(10);
    expect(stopNear(place(0, -9, 9, [0]), 0, 0)).toBe(0);
  });

  it('lies on either side, the nearer one first', () => {
    expect(stopNear(place(0), 12, 5)).toBe(10);
    expect(stopNear(place(0), 8, 5)).toBe(10);
    expect(stopNear(place(0, 0, 100, [10, 13]), 12, 5)).toBe(13);
  });

  it('is not looked for too far away or outside the span', () => {
    expect(stopNear(place(0), 16, 5)).toBe(16);
    expect(stopNear(place(0, 12, 100), 12, 5)).toBe(12);
    expect(stopNear(place(0, 0, 100, []), 12, 5)).toBe(12);
  });
});
