import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { mannerExamples } from './mannerExamples.ts';

const HISTORY = foldTies(
  dataset(
    event(0, change('relations:a,b', 'established')),
    event(10, change('relations:a,b', 'severed')),
    event(20, change('support:c,d', 'active', { basis: 'claimed' }), claim('a', 'asserts', 'support:c,d')),
    event([30, 40], change('pact:a,c', 'in-force')),
  ),
);

test('an example is of the day itself where there is one', () => {
  expect(mannerExamples(HISTORY, 12).get('severed')).toMatchObject({ day: 12 });
  expect(mannerExamples(HISTORY, 35).get('changing')).toMatchObject({ day: 35 });
});

test('else it is of the last day before, and only then of the first after', () => {
  expect(mannerExamples(HISTORY, 12).get('formal')).toMatchObject({ day: 9 });
  expect(mannerExamples(HISTORY, 12).get('doubted')).toMatchObject({ day: 20 });
});

test('a manner that never occurs has no example', () => {
  expect(mannerExamples(HISTORY, 12).has('hostile')).toBe(false);
});
