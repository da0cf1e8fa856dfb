import { describe, expect, it } from 'vitest';
import { firstBreak } from './firstBreak.ts';
import { foldTies } from './foldTies.ts';
import { change, dataset, event } from './testDataset.ts';

const TIE = 'relations:mali,ukraine';
const breakOf = (...events: ReturnType<typeof event>[]) => firstBreak(foldTies(dataset(...events)), 0);

describe('the first break of a tie', () => {
  it('is the first change that parted its actors, from the earliest day on', () => {
    const events = [event(1, change(TIE, 'established')), event([5, 9], change(TIE, 'severed'))];
    expect(breakOf(...events, event(20, change(TIE, 'established')), event(30, change(TIE, 'severed')))).toBe(5);
  });

  it('is its beginning where the tie is a conflict', () => {
    expect(breakOf(event(3, change('conflict:jnim,mali', 'fighting')))).toBe(3);
  });

  it('is no status that was merely seen, and there is none where nothing parted them', () => {
    expect(breakOf(event(1, change(TIE, 'established')))).toBeNull();
    expect(breakOf(event(1, change(TIE, 'severed', { isObserved: true })))).toBeNull();
  });
});
