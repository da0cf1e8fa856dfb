import { expect, test } from 'vitest';
import { definitionOf, statusDefinitionOf } from './definitions.ts';
import { wordsIn } from './text.ts';
import { type KindTerm, VOCABULARY } from './vocabulary.ts';

const relations = VOCABULARY.get('relations') as KindTerm;
const { definition: _definition, rule: _rule, ...bare } = relations;

test('a kind without a definition of its own is defined by our table, with its rule', () => {
  expect(definitionOf(bare)).toMatchObject({ definition: { en: expect.stringContaining('diplomats') } });
  expect(wordsIn(definitionOf(bare).rule ?? '', 'en').text).toContain('Vienna Convention');
});

test('a dataset’s own definition goes before ours', () => {
  expect(definitionOf({ ...bare, definition: 'Contacts.' }).definition).toBe('Contacts.');
});

test('a status is defined alike, and one that nobody knows is not', () => {
  expect(statusDefinitionOf(bare, 'established')).toMatchObject({ en: 'Relations exist.' });
  expect(statusDefinitionOf(bare, 'cordial')).toBeUndefined();
});
