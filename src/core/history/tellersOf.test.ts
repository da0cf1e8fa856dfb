import { expect, test } from 'vitest';
import { tellersOf } from './tellersOf.ts';
import { claim, dataset, event } from './testDataset.ts';

const TIE = 'support:ukraine,csp-dpa';

const facts = dataset(
  event(0, claim('mali', 'asserts', TIE), claim('niger', 'asserts')),
  event(1, claim('ukraine', 'denies', TIE), claim('mali', 'confirms', TIE), claim('mali', 'asserts')),
  event(2, claim('__proto__', 'withdraws', TIE)),
);

test('tellers are those who speak of ties, with the number of their claims about ties, by name', () => {
  expect(tellersOf(facts, 'en')).toEqual([
    { by: '__proto__', claims: 1 },
    { by: 'mali', claims: 2 },
    { by: 'ukraine', claims: 1 },
  ]);
});

test('names are ordered in the language of the reader', () => {
  const named = (id: string, name: string | Record<string, string>) =>
    [id, { id, kind: 'state', name, aliases: [], codes: new Map(), sources: [] }] as const;
  const actors = new Map([
    named('mali', { en: 'Mali', fr: 'Mali' }),
    named('ukraine', { en: 'Ukraine', fr: 'Étrange' }),
    named('__proto__', 'Zz'),
  ]);
  expect(tellersOf({ ...facts, actors }, 'en').map(({ by }) => by)).toEqual(['mali', 'ukraine', '__proto__']);
  expect(tellersOf({ ...facts, actors }, 'fr').map(({ by }) => by)).toEqual(['ukraine', 'mali', '__proto__']);
});

test('a dataset in which nobody speaks of ties has no tellers', () => {
  expect(tellersOf(dataset(event(0, claim('mali', 'asserts'))), 'en')).toEqual([]);
});
