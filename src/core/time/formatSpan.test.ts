import { expect, test } from 'vitest';
import { formatSpan } from './formatSpan.ts';

test.each([
  [0, '0 days', '0 jour'],
  [1, '1 day', '1 jour'],
  [3, '3 days', '3 jours'],
  [15, '15 days', '15 jours'],
  [31, '31 days', '31 jours'],
  [91, '3 months', '3 mois'],
  [100, '100 days', '100 jours'],
  [183, '6 months', '6 mois'],
  [365, '12 months', '12 mois'],
])('%i days are told in days, and in months where they come out even', (days, en, fr) => {
  expect(formatSpan(days, 'en')).toBe(en);
  expect(formatSpan(days, 'fr').replace(/\s/g, ' ')).toBe(fr);
});
