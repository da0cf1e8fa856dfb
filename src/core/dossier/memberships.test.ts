import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { memberships } from './memberships.ts';

const history = foldTies(
  dataset(
    event(0, claim('mali', 'denies', 'membership:mali,un'), claim('mali', 'asserts', 'membership:mali,aes')),
    event(20, change('membership:mali,aes', 'member'), change('membership:niger,aes', 'member')),
    event(5, change('membership:mali,ecowas', 'member')),
    event(8, change('membership:mali,ecowas', 'suspended'), change('relations:mali,ecowas', 'strained')),
    event([25, 28], change('membership:mali,ecowas', 'left')),
  ),
);

test('the memberships of an actor go through their spells, the oldest first', () => {
  expect(
    memberships(history, 'mali').map(({ bloc, tie, spells }) => [
      bloc,
      history.tieIds[tie],
      spells.map(({ status, from, to }) => [status, from, to]),
    ]),
  ).toEqual([
    [
      'ecowas',
      'membership:mali,ecowas',
      [
        ['member', 5, 7],
        ['suspended', 8, 27],
        ['left', 25, null],
      ],
    ],
    ['aes', 'membership:mali,aes', [['member', 20, null]]],
  ]);
});

test('a bloc is no member of itself, and a membership that nothing made is none', () => {
  expect(memberships(history, 'aes')).toEqual([]);
  expect(memberships(history, 'mali').map(({ bloc }) => bloc)).not.toContain('un');
});
