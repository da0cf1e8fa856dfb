import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { actorDossier } from './actorDossier.ts';
import { type EntryFilter, filterEntries } from './filterEntries.ts';

const RELATIONS = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp';

const history = foldTies(
  dataset(
    event(0, change(RELATIONS, 'established')),
    event(1, change(SUPPORT, 'active'), change(RELATIONS, 'severed'), claim('mali', 'asserts', SUPPORT)),
    event(2, claim('ukraine', 'asserts'), claim('csp', 'asserts')),
    event(3, claim('ukraine', 'denies', SUPPORT)),
  ),
);
const { entries } = actorDossier(history, 'ukraine');
const kept = (filter: EntryFilter) =>
  filterEntries(entries, filter).map(({ eventIndex, steps, claims }) => [
    eventIndex,
    ...steps.map(({ id }) => id),
    ...claims.map(({ by }) => by),
  ]);

test('a history from which nothing is asked is the same list', () => {
  expect(filterEntries(entries, {})).toBe(entries);
  expect(filterEntries(entries, { kinds: new Set() })).toBe(entries);
});

test('kinds of tie narrow a history to the changes of such ties and the claims on them', () => {
  expect(kept({ kinds: new Set(['support']) })).toEqual([
    [1, SUPPORT, 'mali'],
    [3, 'ukraine'],
  ]);
  expect(kept({ kinds: new Set(['relations']) })).toEqual([
    [0, RELATIONS],
    [1, RELATIONS],
  ]);
  expect(kept({ kinds: new Set(['pact']) })).toEqual([]);
});

test('another actor narrows it to ties with that actor and to what that actor says', () => {
  expect(kept({ other: 'csp' })).toEqual([
    [1, SUPPORT, 'mali'],
    [2, 'csp'],
    [3, 'ukraine'],
  ]);
  expect(kept({ other: 'mali' })).toEqual([
    [0, RELATIONS],
    [1, RELATIONS, 'mali'],
  ]);
});

test('both together narrow it to what is of the kind and with the actor', () => {
  expect(kept({ kinds: new Set(['support']), other: 'mali' })).toEqual([[1, 'mali']]);
  expect(kept({ kinds: new Set(['relations']), other: 'csp' })).toEqual([]);
});
