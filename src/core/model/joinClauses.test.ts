import { expect, test } from 'vitest';
import { joinClauses } from './joinClauses.ts';

test('clauses are joined as the language sets its semicolons', () => {
  expect(joinClauses(['rompues', 'une source'], 'fr-CA')).toBe('rompues\u202f; une source');
  expect(joinClauses(['severed', 'one source'], 'en')).toBe('severed; one source');
  expect(joinClauses(['alone'], 'fr')).toBe('alone');
});
