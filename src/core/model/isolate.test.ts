import { expect, test } from 'vitest';
import { isolated, isRightToLeft } from './isolate.ts';

test('a name written from right to left keeps to itself, once', () => {
  expect(isolated('كتيبة 313 (K-313)')).toBe('\u2068كتيبة 313 (K-313)\u2069');
  expect(isolated(isolated('ישראל'))).toBe('\u2068ישראל\u2069');
  expect(isolated('Mali')).toBe('Mali');
});

test.each([
  ['جماعة (JNIM)', true],
  ['313 كتيبة', true],
  ['Mali – \u2068مالي\u2069', false],
  ['\u2068مالي\u2069 – Mali', false],
  ['\u2068مالي\u2069', false],
  ['2024', false],
])('%s is written from right to left: %s', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});
