import type { Plugin } from 'vite';
import type { VocabularyTable } from '../core/model/vocabulary.ts';

/**
 * Leaves the definitions out of the vocabulary table that the first picture loads: who reads them (`definitions.ts`) imports
 * the table as raw text, and then has all of it.
 */
export function slimVocabulary(): Plugin {
  return {
    name: 'slim-vocabulary',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('core/model/vocabulary.json')) return null;
      const { kinds } = JSON.parse(code) as VocabularyTable;
      const slim = kinds.map(({ definition: _definition, rule: _rule, statuses, ...kind }) => ({
        ...kind,
        statuses: statuses.map(({ definition: _sense, ...status }) => status),
      }));
      return { code: JSON.stringify({ kinds: slim }), map: null };
    },
  };
}
