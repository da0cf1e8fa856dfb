import { describe, expect, it } from 'vitest';
import { diffDays } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const FIRST = 'relations:mali,ukraine';
const SECOND = 'support:ukraine,csp-dpa';

const history = foldTies(
  dataset(
    event(10, change(FIRST, 'established')),
    event(20, change(FIRST, 'severed')),
    event(25, change(SECOND, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SECOND)),
    event(30, claim('ukraine', 'denies', SECOND)),
    event(35, change(SECOND, 'active', { basis: 'claimed' })),
    event(40, change(FIRST, 'established')),
    event([50, 60], change(SECOND, 'ended')),
  ),
);
const differences = (a: number, b: number) =>
  diffDays(history, a, b).map(({ tie, before, after }) => [
    tie,
    before && `${before.status} ${before.standing}`,
    after && `${after.status} ${after.standing}`,
  ]);

describe('the difference of two days', () => {
  it('is nothing between a day and itself', () => {
    expect(differences(20, 20)).toEqual([]);
  });

  it('names each tie that changed, with its states before and after', () => {
    expect(differences(19, 25)).toEqual([
      [0, 'established established', 'severed established'],
      [1, null, 'active alleged'],
    ]);
  });

  it('reads backwards when the days are given in reverse', () => {
    expect(differences(25, 19)).toEqual([
      [0, 'severed established', 'established established'],
      [1, 'active alleged', null],
    ]);
  });

  it('tells a standing that moved', () => {
    expect(differences(29, 30)).toEqual([[1, 'active alleged', 'active contested']]);
  });

  it('is silent on what was broken and mended in between', () => {
    expect(differences(10, 45).map(([tie]) => tie)).toEqual([1]);
  });

  it('is silent on a status that was merely repeated', () => {
    expect(differences(34, 35)).toEqual([]);
  });

  it('tells that a change has become possible', () => {
    expect(differences(49, 50).map(([tie]) => tie)).toEqual([1]);
  });
});
