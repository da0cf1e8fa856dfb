import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { actorDossier } from './actorDossier.ts';
import { entryChoices } from './entryChoices.ts';
import { filterEntries } from './filterEntries.ts';

const history = foldTies(
  dataset(
    event(0, change('relations:mali,ukraine', 'established')),
    event(1, change('pact:mali,niger', 'in-force'), change('relations:mali,niger', 'established')),
    event(2, change('relations:mali,ukraine', 'severed'), claim('niger', 'asserts')),
    event(3, claim('mali', 'asserts', 'support:ukraine,csp')),
  ),
);
const { entries } = actorDossier(history, 'mali');

test('a history can be narrowed to the kinds and actors that it tells of, the most frequent first', () => {
  const { kinds, others } = entryChoices(entries, 'mali');
  expect([...kinds]).toEqual([
    ['relations', 3],
    ['pact', 1],
    ['support', 1],
  ]);
  expect([...others]).toEqual([
    ['ukraine', 3],
    ['niger', 2],
    ['csp', 1],
  ]);
});

test('nothing can be narrowed where nothing is told', () => {
  expect(entryChoices([], 'mali')).toEqual({ kinds: new Map(), others: new Map() });
});

test('the number beside a choice is how many entries are left under it', () => {
  fc.assert(
    fc.property(fc.subarray([...entries]), (some) => {
      const { kinds, others } = entryChoices(some, 'mali');
      for (const [kind, n] of kinds) expect(filterEntries(some, { kinds: new Set([kind]) })).toHaveLength(n);
      for (const [other, n] of others) expect(filterEntries(some, { other })).toHaveLength(n);
    }),
  );
});
