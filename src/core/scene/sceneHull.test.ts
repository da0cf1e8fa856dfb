import { expect, test } from 'vitest';
import { membersOf, sceneHull } from './sceneHull.ts';
import { node, possible, state } from './testScene.ts';

test('members are steady, or unsteady when suspended, leaving or of uncertain membership; who has left is neither', () => {
  const states = [
    state('membership:mali,ecowas', 'strained'),
    state('membership:benin,ecowas', 'allied'),
    state('membership:togo,ecowas', 'allied', { possible: possible('strained') }),
    state('membership:chad,ecowas', 'ended', { possible: possible('allied') }),
    state('membership:niger,ecowas', 'severed'),
    state('membership:mali,aes', 'allied'),
    state('pact:benin,ecowas', 'allied'),
  ];
  expect(membersOf('ecowas', states)).toEqual({ steady: ['benin'], unsteady: ['mali', 'togo', 'chad'] });
});

test('membership that is disputed is not firm, and what is denied is none', () => {
  const states = [
    state('membership:mali,aes', 'allied', { standing: 'contested' }),
    state('membership:niger,aes', 'allied', { standing: 'denied' }),
    state('membership:togo,aes', 'allied', { standing: 'alleged' }),
  ];
  expect(membersOf('aes', states)).toEqual({ steady: [], unsteady: ['mali', 'togo'] });
});

const plan = {
  nodes: new Map(
    [node('aes', 5, 5, 'bloc'), node('mali', 0, 0), node('niger', 9, 9), node('togo', 3, 3)].map((n) => [n.id, n]),
  ),
  curves: [],
  ties: [],
};

test('an outline is drawn round the members that have a place and keeps all others out but the bloc itself', () => {
  const asked: string[][] = [];
  const hull = sceneHull(plan, 'aes', { steady: ['mali', 'far'], unsteady: ['niger'] }, (members, others, anchor) => {
    asked.push(
      members.map(({ id }) => id),
      others.map(({ id }) => id),
      [anchor.id],
    );
    return [{ x: 1, y: 2 }];
  });
  expect(asked).toEqual([['mali', 'niger'], ['togo'], ['aes']]);
  expect(hull).toEqual({
    id: 'aes',
    members: ['mali', 'far', 'niger'],
    unsteady: ['niger'],
    outline: [{ x: 1, y: 2 }],
  });
});

test('a bloc without members or without a place has no outline', () => {
  const draw = () => [];
  expect(sceneHull(plan, 'aes', { steady: [], unsteady: [] }, draw)).toBe(null);
  expect(sceneHull(plan, 'eu', { steady: ['mali'], unsteady: [] }, draw)).toBe(null);
});
