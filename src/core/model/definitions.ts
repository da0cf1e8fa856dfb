import type { Text } from './text.ts';
import text from './vocabulary.json?raw';
import { type KindTerm, type VocabularyTable, vocabularyOf } from './vocabulary.ts';

const DEFINED = vocabularyOf(JSON.parse(text) as VocabularyTable);

/** What a kind of tie means, and the article or standard it rests on: as the dataset has it, else as our own table has. */
export function definitionOf({ id, definition, rule }: KindTerm): {
  readonly definition?: Text;
  readonly rule?: Text;
} {
  const own = DEFINED.get(id);
  const [meaning, basis] = [definition ?? own?.definition, rule ?? own?.rule];
  return { ...(meaning === undefined ? {} : { definition: meaning }), ...(basis === undefined ? {} : { rule: basis }) };
}

/** What a status of a kind means; undefined where neither the dataset nor our own table says. */
export function statusDefinitionOf({ id, statuses }: KindTerm, status: string): Text | undefined {
  return statuses.get(status)?.definition ?? DEFINED.get(id)?.statuses.get(status)?.definition;
}
