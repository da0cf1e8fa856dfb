import { VOCABULARY } from '../model/vocabulary.ts';
import type { KindChoice } from './importMapping.ts';
import { OVER } from './proposeTerms.ts';

/**
 * Writes the kinds and statuses that the format does not have as a dataset's own vocabulary; undefined when it has all.
 * Kinds with a spell that ended get the status `over`: no longer recorded.
 */
export function writeVocabulary(terms: readonly KindChoice[], ended: ReadonlySet<string>): unknown {
  const byKind = new Map<string, KindChoice[]>();
  for (const term of terms) byKind.set(term.kind, [...(byKind.get(term.kind) ?? []), term]);
  const kinds = [...byKind].flatMap(([id, choices]) => {
    const known = VOCABULARY.get(id);
    const statuses = new Map<string, unknown>();
    for (const { status, name, stance } of choices.flatMap((choice) => choice.statuses)) {
      if (!known?.statuses.has(status) && !statuses.has(status)) statuses.set(status, { id: status, stance, name });
    }
    if (ended.has(id) && !statuses.has(OVER)) statuses.set(OVER, OVER_TERM);
    if (known) return statuses.size === 0 ? [] : [{ id, statuses: [...statuses.values()] }];
    const [{ isDirected, name }] = choices as [KindChoice];
    return [{ id, isDirected, name, statuses: [...statuses.values()] }];
  });
  return kinds.length === 0 ? undefined : { kinds };
}

const OVER_TERM = {
  id: OVER,
  stance: 'ended',
  name: { en: 'no longer recorded', fr: 'n’est plus relevé' },
  definition: {
    en: 'The file’s record of it ends; by what act is not said.',
    fr: 'Le fichier cesse de le relever, sans dire par quel acte.',
  },
};
