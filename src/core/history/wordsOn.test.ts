import { expect, it } from 'vitest';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { wordsOn } from './wordsOn.ts';

const TIE = 'support:ukraine,csp-dpa';

const history = foldTies(
  dataset(
    event(1, change(TIE, 'active'), claim('mali', 'asserts', TIE), claim('niger', 'asserts')),
    event([3, 6], claim('ukraine', 'denies', TIE)),
    event(5, claim('mali', 'withdraws', TIE)),
  ),
);
const wordsBy = (day: number) => [...wordsOn(history, 0, day)].map(([by, { says }]) => `${by} ${says}`);

it('hears nobody before the first claim, and nobody on the event itself', () => {
  expect(wordsBy(0)).toEqual([]);
  expect(wordsBy(1)).toEqual(['mali asserts']);
});

it('hears of each speaker the latest word, once it is certain that it was spoken', () => {
  expect(wordsBy(5)).toEqual(['mali withdraws']);
  expect(wordsBy(6)).toEqual(['mali withdraws', 'ukraine denies']);
});
