import { expect, it } from 'vitest';
import { proposeStance } from './stanceWords.ts';

it.each([
  ['alliance', 'allied'],
  ['Defence pact', 'allied'],
  ['friendly', 'allied'],
  ['allié', 'allied'],
  ['amical', 'allied'],
  ['non-aggression pact', 'cooperative'],
  ['Entente', 'cooperative'],
  ['coopération militaire', 'cooperative'],
  ['Trade agreement', 'cooperative'],
  ['embassy', 'formal'],
  ['neutralité', 'formal'],
  ['embargo', 'strained'],
  ['sanctions', 'strained'],
  ['tensions', 'strained'],
  ['rappel de l’ambassadeur', 'strained'],
  ['trêve', 'strained'],
  ['rupture', 'severed'],
  ['relations rompues', 'severed'],
  ['expulsion', 'severed'],
  ['war', 'hostile'],
  ['guerre', 'hostile'],
  ['hostile', 'hostile'],
  ['-1', 'hostile'],
  ['1', 'allied'],
  ['none', 'ended'],
  ['terminé', 'ended'],
])('%s is taken for %s', (word, stance) => {
  expect(proposeStance(word).stance).toBe(stance);
  expect(proposeStance(word).confidence).toBeGreaterThan(0);
});

it('a term of the format is itself, and a word without any hint is plain and unsure', () => {
  expect(proposeStance('in-force')).toEqual({ stance: 'allied', confidence: 1 });
  expect(proposeStance('xyz')).toEqual({ stance: 'formal', confidence: 0 });
  expect(proposeStance('warm')).toEqual({ stance: 'formal', confidence: 0 });
});
