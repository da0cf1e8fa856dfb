import { describe, expect, it } from 'vitest';
import { MAX_DAY, MIN_DAY } from '../time/day.ts';
import { orderByDay } from './orderByDay.ts';

const order = (...days: number[]) => [...orderByDay(Int32Array.from(days))];

describe('ordering by day', () => {
  it('orders nothing', () => {
    expect(order()).toEqual([]);
  });

  it('puts earlier days first, days before 1970 too', () => {
    expect(order(4, -7, 0)).toEqual([1, 2, 0]);
  });

  it('keeps the given order of one day', () => {
    expect(order(5, 3, 5, 3, 5)).toEqual([1, 3, 0, 2, 4]);
    expect(order(5, 5, 5)).toEqual([0, 1, 2]);
  });

  it('spans all years that a dataset can name', () => {
    expect(order(MAX_DAY, 0, MIN_DAY, MAX_DAY, 4096, 4095, MIN_DAY)).toEqual([2, 6, 1, 5, 4, 0, 3]);
  });
});
