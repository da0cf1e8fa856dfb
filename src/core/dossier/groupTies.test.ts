import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { tieStateOn } from '../history/tieState.ts';
import { groupClaims } from './groupClaims.ts';
import { groupTies } from './groupTies.ts';

const DENIED = 'support:ukraine,csp';

const history = foldTies(
  dataset(
    event(0, change('relations:mali,ukraine', 'established'), change('membership:mali,ecowas', 'member')),
    event(5, change('conflict:jnim,mali', 'fighting')),
    event(8, change(DENIED, 'active', { basis: 'claimed' }), claim('csp', 'denies', DENIED)),
    event(10, change('relations:mali,ukraine', 'severed'), change('membership:mali,ecowas', 'dissolved')),
    event(12, change('conflict:csp,mali', 'fighting')),
    event([15, 25], change('sanctions:ecowas,mali', 'imposed')),
  ),
);
const statesOn = (day: number) => [...history.tieIds.keys()].flatMap((tie) => tieStateOn(history, tie, day) ?? []);
const idsOf = (states: readonly { readonly id: string }[]) => states.map((state) => state.id);

test('what is broken is told first, and within a stance the latest first', () => {
  const { groups, ended, count } = groupTies(statesOn(12), false);
  expect(groups.map(({ stance, states }) => [stance, idsOf(states)])).toEqual([
    ['severed', ['relations:mali,ukraine']],
    ['hostile', ['conflict:csp,mali', 'conflict:jnim,mali']],
  ]);
  expect(idsOf(ended)).toEqual(['membership:mali,ecowas']);
  expect(count).toBe(3);
});

test('a tie that may have begun is told by the stance it may have', () => {
  expect(groupTies(statesOn(15), false).groups.at(-1)?.stance).toBe('strained');
});

test('a claim that nobody upholds is told only on request', () => {
  expect(groupTies(statesOn(8), false).groups.flatMap(({ states }) => idsOf(states))).not.toContain(DENIED);
  expect(groupTies(statesOn(8), true).groups.flatMap(({ states }) => idsOf(states))).toContain(DENIED);
});

test('speakers are grouped by what they do with a statement', () => {
  const claims = [claim('ukraine', 'denies'), claim('mali', 'asserts'), claim('niger', 'asserts')];
  expect(groupClaims(claims).map(({ says, claims: spoken }) => [says, spoken.map((one) => one.by)])).toEqual([
    ['asserts', ['mali', 'niger']],
    ['denies', ['ukraine']],
  ]);
  expect(groupClaims([])).toEqual([]);
});
