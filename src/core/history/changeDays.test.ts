import { describe, expect, it } from 'vitest';
import { nextChangeDay, previousChangeDay, tiesChangedOn } from './changeDays.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const FIRST = 'relations:mali,ukraine';
const SECOND = 'relations:niger,ukraine';

const history = foldTies(
  dataset(
    event(10, change(FIRST, 'severed')),
    event([20, 25], change(SECOND, 'severed')),
    event(27),
    event(30, claim('mali', 'denies', FIRST), change(SECOND, 'none')),
  ),
);

describe('stepping through changes', () => {
  it('stops where a change is possible, where it is certain and where a standing moves', () => {
    expect([9, 10, 20, 25].map((day) => nextChangeDay(history, day))).toEqual([10, 20, 25, 30]);
    expect([31, 30, 25, 20].map((day) => previousChangeDay(history, day))).toEqual([30, 25, 20, 10]);
  });

  it('finds nothing after the last change nor before the first', () => {
    expect(nextChangeDay(history, 30)).toBeNull();
    expect(previousChangeDay(history, 10)).toBeNull();
  });

  it('passes over ties that are not looked at', () => {
    const isFirst = (tie: number) => tie === 0;
    expect(nextChangeDay(history, 10, isFirst)).toBe(30);
    expect(previousChangeDay(history, 30, isFirst)).toBe(10);
    expect(nextChangeDay(history, 0, () => false)).toBeNull();
  });
});

describe('the ties that change on a day', () => {
  it('are those with a new phase', () => {
    expect([10, 20, 30].map((day) => [...tiesChangedOn(history, day)])).toEqual([[0], [1], [0, 1]]);
  });

  it('are none on a quiet day, before the first and after the last', () => {
    expect([0, 27, 99].map((day) => tiesChangedOn(history, day).length)).toEqual([0, 0, 0]);
  });
});
