import { expect, test } from 'vitest';
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

test('what has an unknown beginning holds since its latest day or earlier, never until then', () => {
  expect(sinceWords(begun('../2024'), 'en', vague)).toBe('2024 or earlier');
  expect(sinceDateWords(begun('/2024-08'), 'en', vague)).toBe('August 2024 or earlier');
});
