import { expect, test } from 'vitest';
import { assignSlots } from './assignSlots.ts';

const tie = (tie: number, ...stretches: [number, number | null][]) => ({
  tie,
  stretches: stretches.map(([from, to]) => ({ from, to })),
});

test('ties drawn at the same time fan out from the middle to either side', () => {
  const slots = assignSlots([tie(7, [0, null]), tie(3, [0, null]), tie(5, [5, 6]), tie(1, [5, 6])]);
  expect([...slots]).toEqual([
    [7, 0],
    [3, -1],
    [5, 1],
    [1, -2],
  ]);
});

test('ties that are never drawn on the same day share a slot', () => {
  expect([...assignSlots([tie(0, [0, 4]), tie(1, [5, 9]), tie(2, [10, null])]).values()]).toEqual([0, 0, 0]);
});

test('the last day of one and the first day of the other is the same day', () => {
  expect([...assignSlots([tie(0, [0, 5]), tie(1, [5, 9])]).values()]).toEqual([0, -1]);
});

test('a tie that is drawn never or without end is no exception', () => {
  expect([...assignSlots([tie(0), tie(1, [0, null]), tie(2, [-9, -1], [99, null])]).values()]).toEqual([0, 0, -1]);
  expect(assignSlots([]).size).toBe(0);
});
