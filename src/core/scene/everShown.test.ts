import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import type { Opening } from '../model/dataset.ts';
import { everShown } from './everShown.ts';

const record = dataset(
  event(0, change('relations:a,b', 'established'), change('conflict:c,d', 'fighting')),
  event(5, change('conflict:c,d', 'ended')),
  event(10, change('relations:a,b', 'severed'), change('pact:b,e', 'in-force')),
);

function shown(from: number, to: number, opening: Partial<Opening> = {}): string[] {
  const history = foldTies({ ...record, opening: { hulls: [], ...opening } });
  return [...everShown(history, { from, to })].sort();
}

describe('the actors ever shown', () => {
  it('are those with a tie on some day of the span', () => {
    expect(shown(0, 20)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shown(5, 20)).toEqual(['a', 'b', 'e']);
    expect(shown(0, 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(shown(-9, -1)).toEqual([]);
  });

  it('are only those with a tie in the focus', () => {
    expect(shown(0, 20, { focus: ['c'] })).toEqual(['c', 'd']);
  });

  it('are not those of sorts and stances that are hidden at first', () => {
    expect(shown(0, 4, { hidden: ['formal'] })).toEqual(['c', 'd']);
    expect(shown(0, 20, { hidden: ['pact', 'conflict'] })).toEqual(['a', 'b']);
  });
});
