import { expect, test } from 'vitest';
import { TIE_TURNS, type TieTurn } from '../history/tieTurns.ts';
import type { NumberedChange } from '../scene/numberChanges.ts';
import { type SummaryWords, summariseChanges } from './summariseChanges.ts';

const WORDS: SummaryWords = {
  changesSummary: (count, groups) => `${count} changed: ${groups}`,
  mayHaveChangedCount: (count) => `${count} maybe`,
  turnCounts: Object.fromEntries(
    TIE_TURNS.map((turn) => [turn, (n: number) => `${n} ${turn}`]),
  ) as SummaryWords['turnCounts'],
  clauses: (parts: readonly string[]) => parts.join('; '),
  join: (parts) => parts.join(', '),
};

const changes = (...turns: [TieTurn, boolean][]) =>
  turns.map(([turn, isCertain]) => ({ turn, isCertain }) as NumberedChange);

test('changes are counted by turn, breaks before what came closer', () => {
  const some = changes(['began', true], ['severed', true], ['severed', true]);
  expect(summariseChanges(some, WORDS)).toBe('3 changed: 2 severed, 1 began');
});

test('what may have changed is counted apart', () => {
  expect(summariseChanges(changes(['began', true], ['severed', false]), WORDS)).toBe('1 changed: 1 began; 1 maybe');
  expect(summariseChanges([], WORDS)).toBe('0 changed: ');
});
