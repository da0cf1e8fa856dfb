import { describe, expect, it } from 'vitest';
import { numbersBelow, settlingOrder } from './tieRecords.ts';

const order = (latest: number[], first: number[]) => [
  ...settlingOrder({ latest: Int32Array.from(latest), first: Int32Array.from(first) }),
];

describe('the order in which records settle', () => {
  it('is the order of the fold while each is certain before the next', () => {
    expect(order([3, 3, 7], [0, 3])).toEqual([0, 1, 2]);
  });

  it('puts an uncertain record after those that are certain first', () => {
    expect(order([9, 3, 7, 9], [0, 4])).toEqual([1, 2, 0, 3]);
  });

  it('never moves a record to another tie', () => {
    expect(order([9, 3, 8, 2], [0, 2, 2, 4])).toEqual([1, 0, 3, 2]);
  });

  it('is empty where there are no ties', () => {
    expect(order([], [0])).toEqual([]);
  });
});

describe('numbers below', () => {
  it('counts from 0', () => {
    expect([0, 1, 3].map((count) => [...numbersBelow(count)])).toEqual([[], [0], [0, 1, 2]]);
  });
});
