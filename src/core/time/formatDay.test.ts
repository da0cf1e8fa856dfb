import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { formatDay, formatEdtf } from './formatDay.ts';

const words = (text: string, lang = 'en') => formatEdtf({ text }, lang);

test('a day is written long, short, by its month and by its year', () => {
  const day = dayOf(2024, 8, 6);
  expect(formatDay(day, 'en', 'long')).toBe('6 August 2024');
  expect(formatDay(day, 'en', 'short')).toBe('6 Aug 2024');
  expect(formatDay(day, 'en', 'month')).toBe('August 2024');
  expect(formatDay(day, 'en', 'year')).toBe('2024');
  expect(formatDay(day, 'en', 'shortDayMonth')).toBe('6 Aug');
  expect(formatDay(day, 'fr', 'long')).toBe('6 août 2024');
  expect(formatDay(day, 'fr', 'month')).toBe('août 2024');
});

test('French has an ordinal on the first of a month alone', () => {
  expect(formatDay(dayOf(2024, 8, 1), 'fr', 'long')).toBe('1er août 2024');
  expect(formatDay(dayOf(2024, 8, 1), 'fr-CA', 'longDayMonth')).toBe('1er août');
  expect(formatDay(dayOf(2024, 8, 11), 'fr', 'long')).toBe('11 août 2024');
  expect(formatDay(dayOf(1, 8, 2), 'fr', 'long')).toBe('2 août 1');
  expect(formatDay(dayOf(2024, 8, 1), 'en', 'long')).toBe('1 August 2024');
});

test('years before 1000 keep their number and years before 1 carry their era', () => {
  expect(formatDay(dayOf(800, 12, 25), 'en', 'long')).toBe('25 December 800');
  expect(formatDay(dayOf(14, 8, 19), 'en', 'long')).toBe('19 August 14');
  expect(formatDay(dayOf(-43, 3, 15), 'en', 'long')).toBe('15 March 44 BC');
  expect(formatDay(dayOf(-43, 3, 15), 'fr', 'long')).toBe('15 mars 44 av. J.-C.');
  expect(formatDay(dayOf(-43, 3, 15), 'en', 'shortMonth')).toBe('Mar');
});

test('no day is lost to a time zone or to the calendar reform of 1582', () => {
  expect(formatDay(dayOf(1582, 10, 10), 'en', 'long')).toBe('10 October 1582');
  expect(formatDay(dayOf(1900, 3, 1) - 1, 'en', 'long')).toBe('28 February 1900');
});

test.each([
  ['2024-08-06', '6 August 2024', '6 août 2024'],
  ['2024-08', 'August 2024', 'août 2024'],
  ['2024-08-XX', 'August 2024', 'août 2024'],
  ['2024', '2024', '2024'],
  ['2024-XX', '2024', '2024'],
  ['2024-21', 'spring 2024', 'printemps 2024'],
  ['2024-24', 'winter 2024', 'hiver 2024'],
  ['201X', '2010s', 'années 2010'],
  ['20XX', '2000–2099', '2000–2099'],
  ['-019X', '200 BC–191 BC', '200 av. J.-C.–191 av. J.-C.'],
  ['2024-08~', 'about August 2024', 'vers août 2024'],
  ['2024-08-06~', 'about 6 August 2024', 'vers le 6 août 2024'],
  ['201X~', 'about the 2010s', 'vers les années 2010'],
  ['2024-08?', 'possibly August 2024', 'peut-être août 2024'],
  ['2024%', 'possibly about 2024', 'peut-être vers 2024'],
  ['2024-07-25/2024-07-27', '25–27 July 2024', '25–27 juillet 2024'],
  ['2024-08-01/2024-08-03', '1–3 August 2024', '1er–3 août 2024'],
  ['2024-07-25/2024-08-03', '25 July – 3 August 2024', '25 juillet – 3 août 2024'],
  ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024', '30 décembre 2023 – 2 janvier 2024'],
  ['2024-07/2024-08', 'July–August 2024', 'juillet–août 2024'],
  ['2020/2024', '2020–2024', '2020–2024'],
  ['2020~/2024', 'about 2020 – 2024', 'vers 2020 – 2024'],
  ['../2024', 'until 2024', 'jusqu’en 2024'],
  ['/2024-08-06', 'until 6 August 2024', 'jusqu’au 6 août 2024'],
  ['../2024-22', 'until summer 2024', 'jusqu’à l’été 2024'],
  ['2024-08/..', 'since August 2024', 'depuis août 2024'],
  ['2024-08-06/', 'since 6 August 2024', 'depuis le 6 août 2024'],
  ['[2024-08-04..2024-08-06]', 'between 4 and 6 August 2024', 'entre le 4 et le 6 août 2024'],
  ['[2024-08-01..2024-09-06]', 'between 1 August and 6 September 2024', 'entre le 1er août et le 6 septembre 2024'],
  ['[2024-07..2024-08]', 'between July and August 2024', 'entre juillet et août 2024'],
  ['[2023..2024-08]', 'between 2023 and August 2024', 'entre 2023 et août 2024'],
  ['[2024-08-04,2024-08-06]', '4 August 2024 or 6 August 2024', '4 août 2024 ou 6 août 2024'],
  ['{2024-08,2024-10}', 'August 2024 and October 2024', 'août 2024 et octobre 2024'],
  ['[..2024]', '2024 or earlier', '2024 ou plus tôt'],
  ['[2024..]', '2024 or later', '2024 ou plus tard'],
])('the words of %s are as uncertain as the date', (text, english, french) => {
  expect(words(text)).toBe(english);
  expect(words(text, 'fr')).toBe(french);
});

test('a text that is no EDTF is shown as it is', () => {
  expect(words('sometime')).toBe('sometime');
});
