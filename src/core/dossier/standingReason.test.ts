import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { type TieState, tieStateOn } from '../history/tieState.ts';
import { standingReason } from './standingReason.ts';

const SUPPORT = 'support:ukraine,csp-dpa';
const history = foldTies(
  dataset(
    event(4, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    event(5, claim('ukraine', 'denies', SUPPORT)),
    event(6, claim('niger', 'asserts', SUPPORT)),
    event(9, claim('mali', 'withdraws', SUPPORT)),
    event(9, change('pact:mali,niger', 'in-force')),
  ),
);
const reasonOn = (id: string, day: number) => {
  const state = tieStateOn(history, history.tieIndex.get(id) ?? -1, day) as TieState;
  return standingReason(history, state, day);
};

test('a contested tie is so by who asserts and who denies it, in the order in which they spoke', () => {
  expect(reasonOn(SUPPORT, 6)).toEqual({
    standing: 'contested',
    basis: 'claimed',
    voices: [
      { says: 'asserts', by: ['mali', 'niger'] },
      { says: 'denies', by: ['ukraine'] },
    ],
  });
});

test('of each speaker only the latest word counts', () => {
  expect(reasonOn(SUPPORT, 9).voices).toEqual([
    { says: 'withdraws', by: ['mali'] },
    { says: 'denies', by: ['ukraine'] },
    { says: 'asserts', by: ['niger'] },
  ]);
});

test('a tie that sources report and nobody speaks of is so by the sources alone', () => {
  expect(reasonOn('pact:mali,niger', 9)).toEqual({ standing: 'established', basis: 'reported', voices: [] });
});
