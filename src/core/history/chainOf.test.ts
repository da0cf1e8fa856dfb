import { describe, expect, it } from 'vitest';
import { chainOf } from './chainOf.ts';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const SUPPORT = 'support:ukraine,csp-dpa';
const OTHER = 'relations:mali,ukraine';

const history = foldTies(
  dataset(
    event(28, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    event(30, change(OTHER, 'severed')),
    event(34, claim('ukraine', 'denies', SUPPORT), claim('mali', 'denies')),
    event([40, 50], change(SUPPORT, 'ended'), change(SUPPORT, 'active'), change(SUPPORT, 'ended')),
  ),
);

describe('the chain of events behind a tie', () => {
  it('is empty before the first', () => {
    expect(chainOf(history, 0, 27)).toEqual([]);
  });

  it('tells what each change made of the status it found', () => {
    expect(chainOf(history, 0, 28)).toMatchObject([{ eventIndex: 0, before: null, after: 'active', isCertain: true }]);
  });

  it('tells of claims without a change, and of no other tie', () => {
    const links = chainOf(history, 0, 39);
    expect(links.map(({ eventIndex }) => eventIndex)).toEqual([0, 2]);
    expect(links[1]).toMatchObject({ before: 'active', after: 'active', changes: [] });
    expect(links[1]?.claims.map(({ by }) => by)).toEqual(['ukraine']);
  });

  it('marks an event that may not have happened yet', () => {
    expect(chainOf(history, 0, 49).at(-1)).toMatchObject({ before: 'active', after: 'ended', isCertain: false });
    expect(chainOf(history, 0, 50).at(-1)).toMatchObject({ isCertain: true });
  });

  it('gathers several changes of one event in one link', () => {
    expect(chainOf(history, 0, 50)).toHaveLength(3);
    expect(chainOf(history, 0, 50).at(-1)?.changes).toHaveLength(3);
  });
});
