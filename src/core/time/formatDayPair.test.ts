import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { formatDayPair } from './formatDayPair.ts';

test('two days of one year have the year once', () => {
  expect(formatDayPair(dayOf(2024, 8, 3), dayOf(2024, 8, 6), 'en')).toBe('3 August → 6 August 2024');
  expect(formatDayPair(dayOf(2024, 8, 6), dayOf(2024, 8, 1), 'fr')).toBe('6 août → 1er août 2024');
});

test('days of two years have both', () => {
  expect(formatDayPair(dayOf(1889, 1, 1), dayOf(1908, 1, 1), 'en')).toBe('1 January 1889 → 1 January 1908');
});
