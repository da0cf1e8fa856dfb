import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, MAX_DAY, MIN_DAY } from './day.ts';
import { ticksBetween } from './ticks.ts';

const labels = (from: number, to: number, width: number, lang = 'en') =>
  ticksBetween(from, to, width, lang).map(({ label, isMajor }) => (isMajor ? `${label}!` : label));

test('a week is marked by days', () => {
  expect(labels(dayOf(2024, 7, 30), dayOf(2024, 8, 3), 600)).toEqual([
    '30 Jul',
    '31 Jul',
    'Aug 2024!',
    '2 Aug',
    '3 Aug',
  ]);
});

test('months are marked by weeks that begin with the month, the last not too near to the next', () => {
  expect(labels(dayOf(2024, 2, 10), dayOf(2024, 3, 20), 400)).toEqual([
    '15 Feb',
    '22 Feb',
    'Mar 2024!',
    '8 Mar',
    '15 Mar',
  ]);
});

test('a year is marked by months and the new year is major', () => {
  expect(labels(dayOf(2023, 11, 15), dayOf(2024, 3, 15), 300)).toEqual(['Dec', '2024!', 'Feb', 'Mar']);
  expect(labels(dayOf(2023, 11, 15), dayOf(2024, 3, 15), 300, 'fr')).toEqual(['déc.', '2024!', 'févr.', 'mars']);
});

test('decades are marked by years whose round numbers are major', () => {
  expect(labels(dayOf(2008, 5, 1), dayOf(2013, 1, 1), 400)).toEqual(['2009', '2010!', '2011', '2012', '2013']);
  expect(labels(dayOf(1780, 1, 1), dayOf(2024, 1, 1), 500)).toEqual(['1800!', '1850', '1900!', '1950', '2000!']);
});

test('both ends of the span count', () => {
  expect(labels(dayOf(2024, 1, 1), dayOf(2025, 1, 1), 150)).toEqual(['2024!', 'Jul', '2025!']);
});

test('a single day has its tick, and a span or a width that is none has none', () => {
  expect(labels(dayOf(2024, 8, 6), dayOf(2024, 8, 6), 300)).toEqual(['6 Aug']);
  expect(labels(10, 9, 300)).toEqual([]);
  expect(labels(0, 10, 0)).toEqual([]);
  expect(labels(Number.NaN, 10, 300)).toEqual([]);
});

test('the whole calendar is marked by millennia', () => {
  expect(labels(MIN_DAY, MAX_DAY, 400)).toEqual(['5001 BC', '1 BC!', '5000']);
});

test('ticks lie within the span, in order, and their labels do not touch', () => {
  const span = fc.tuple(fc.integer({ min: MIN_DAY, max: MAX_DAY }), fc.integer({ min: 0, max: 80_000 }));
  fc.assert(
    fc.property(span, fc.integer({ min: 200, max: 2000 }), ([from, length], width) => {
      const to = Math.min(MAX_DAY, from + length);
      const ticks = ticksBetween(from, to, width, 'en');
      const pxPerDay = width / Math.max(1, to - from);
      return ticks.every(({ day }, i) => {
        const before = ticks[i - 1]?.day ?? Number.NEGATIVE_INFINITY;
        return day >= from && day <= to && (day - before) * pxPerDay >= 64;
      });
    }),
  );
});
