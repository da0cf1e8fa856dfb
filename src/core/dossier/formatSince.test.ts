import { expect, test } from 'vitest';
import { parseEdtf } from '../time/parseEdtf.ts';
import { coarsenessOf, formatIssued, formatLifeSpan, formatSince } from './formatSince.ts';

const date = (text: string) => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.problem);
  return read.date;
};

test.each([
  ['2024-08-04', 'since 4 August 2024', 'depuis le 4 août 2024'],
  ['2024-08', 'since August 2024', 'depuis août 2024'],
  ['1992', 'since 1992', 'depuis 1992'],
  ['2024-07-25/2024-07-27', 'since 25 July 2024', 'depuis le 25 juillet 2024'],
  ['2024-08~', 'about August 2024', 'vers août 2024'],
  ['[2024-08-04..2024-08-06]', 'between 4 and 6 August 2024', 'entre le 4 et le 6 août 2024'],
  ['../2024', 'until 2024', 'jusqu’en 2024'],
])('what began %s holds %s', (text, en, fr) => {
  expect(formatSince({ text }, 'en')).toBe(en);
  expect(formatSince({ text }, 'fr')).toBe(fr);
});

test('only a date without its day is coarse', () => {
  const texts = ['1992', '2024-21', '2024-08', '2024-08-04', '201X', '2024-07-25/2024-07-27', '[1992,1993]'];
  expect(texts.map((text) => coarsenessOf({ text }))).toEqual(['year', 'season', 'month', null, null, null, null]);
});

test('a life span gives years, open where no end is known, and says when a year is a guess', () => {
  expect(formatLifeSpan({ from: date('1960-09-22') }, 'en')).toBe('1960–');
  expect(formatLifeSpan({ from: date('2017~'), to: date('2024-11-30') }, 'en')).toBe('about 2017–2024');
  expect(formatLifeSpan({ to: date('1991') }, 'en')).toBe('–1991');
  expect(formatLifeSpan({}, 'en')).toBe('');
});

test('a source’s date is as precise as it is known', () => {
  expect([[], [2024], [2024, 8], [2024, 8, 4]].map((issued) => formatIssued(issued, 'en'))).toEqual([
    '',
    '2024',
    'August 2024',
    '4 Aug 2024',
  ]);
});
