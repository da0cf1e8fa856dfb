import { expect, test } from 'vitest';
import { possible as someTurn } from '../scene/testScene.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { sinceDateWords, sinceWords } from './sinceWords.ts';

const vague = { seen: (date: string) => `seen ${date}`, orEarlier: (date: string) => `${date} or earlier` };

function begun(text: string, isSinceObserved = false) {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.problem);
  return { sinceDate: read.date, isSinceObserved };
}

test('what began on a known day holds since that day', () => {
  expect(sinceWords(begun('2024-08-04'), 'en', vague)).toBe('since 4 August 2024');
  expect(sinceDateWords(begun('2024-08-04'), 'en', vague)).toBe('4 August 2024');
});

test('what was merely observed is not said to have begun then', () => {
  expect(sinceWords(begun('2024-08-03', true), 'en', vague)).toBe('seen 3 August 2024');
  expect(sinceDateWords(begun('2024-08-03', true), 'en', vague)).toBe('seen 3 August 2024');
});

test('what lasted for days holds since the first of them, however well that is known', () => {
  expect(sinceWords(begun('2022-10-24/2022-11-24'), 'en', vague)).toBe('since 24 October 2022');
  expect(sinceDateWords(begun('2022-10-24/2022-11-24'), 'en', vague)).toBe('24 October 2022');
  expect(sinceWords(begun('2022-10~/2022-11-24'), 'en', vague)).toBe('about October 2022');
  expect(sinceDateWords(begun('2022-10~/2022-11-24'), 'fr', vague)).toBe('vers octobre 2022');
});

test('a beginning that is not known to the day is told as it is known, and no day is made up', () => {
  expect(sinceDateWords(begun('2021-12~'), 'en', vague)).toBe('about December 2021');
  expect(sinceDateWords(begun('[2021-11-16..2022-01-15]'), 'en', vague)).toBe(
    'between 16 November 2021 and 15 January 2022',
  );
  expect(sinceDateWords(begun('[2021-11-16..2022-01-15]'), 'fr', vague)).toBe(
    'entre le 16 novembre 2021 et le 15 janvier 2022',
  );
  expect(sinceDateWords(begun('1992-01'), 'en', vague)).toBe('January 1992');
});

test('while a change is possible both dates are told, and only its own while nothing is settled', () => {
  const { sinceDate: date } = begun('2021-12~');
  const possible = { ...someTurn('severed'), date };
  expect(sinceDateWords({ ...begun('1990-03-04'), status: 'established', possible }, 'en', vague)).toBe(
    '4 March 1990; about December 2021',
  );
  expect(sinceDateWords({ ...begun('2021-12~'), status: null, possible }, 'fr', vague)).toBe('vers décembre 2021');
});

test('what has an unknown beginning holds since its latest day or earlier, never until then', () => {
  expect(sinceWords(begun('../2024'), 'en', vague)).toBe('2024 or earlier');
  expect(sinceDateWords(begun('/2024-08'), 'en', vague)).toBe('August 2024 or earlier');
});
