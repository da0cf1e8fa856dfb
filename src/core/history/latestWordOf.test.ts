import { expect, test } from 'vitest';
import { foldTies } from './foldTies.ts';
import { latestWordOf } from './latestWordOf.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { wordsOn } from './wordsOn.ts';

const TIE = 'support:ukraine,csp-dpa';

const history = foldTies(
  dataset(
    event(1, change(TIE, 'active'), claim('mali', 'asserts', TIE), claim('niger', 'asserts')),
    event([3, 6], claim('mali', 'withdraws', TIE)),
    event(5, claim('mali', 'confirms', TIE), claim('ukraine', 'denies', TIE)),
  ),
);

test('a speaker has said nothing of a tie before their first word, and words on the event are not on the tie', () => {
  expect(latestWordOf(history, 0, 'mali', 0)).toBeNull();
  expect(latestWordOf(history, 0, 'niger', 99)).toBeNull();
});

test('the latest word of a speaker is the one that counts among the words of all', () => {
  for (const day of [0, 1, 2, 3, 4, 5, 6, 7]) {
    for (const by of ['mali', 'niger', 'ukraine']) {
      expect(latestWordOf(history, 0, by, day), `${by} on ${day}`).toBe(wordsOn(history, 0, day).get(by) ?? null);
    }
  }
  expect(latestWordOf(history, 0, 'mali', 6)?.says).toBe('confirms');
});
