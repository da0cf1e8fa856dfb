import { useCallback } from 'react';
import { markForeign } from '../core/dossier/markForeign.ts';
import { actorName } from '../core/dossier/tieName.ts';
import type { ActorId } from '../core/model/actor.ts';
import { type Words, wordsIn } from '../core/model/text.ts';
import { usePart } from './EntenteContext.ts';

/**
 * Parts a sentence at the names in it that are not in the reader's language: those of actors, and of a kind of tie and its
 * statuses.
 */
export type MarkNames = (sentence: string, actors: readonly ActorId[], kind?: string) => readonly Words[];

/** Marks the foreign names in sentences of the reader's language. */
export function useMarkNames(): MarkNames {
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  return useCallback(
    (sentence, actors, kind = '') => {
      const term = dataset.vocabulary.get(kind);
      const terms = term ? [term, ...term.statuses.values()] : [];
      const names = [
        ...actors.map((id) => actorName(dataset, id, lang)),
        ...terms.map(({ name }) => wordsIn(name, lang)),
      ];
      return markForeign(sentence, names, lang);
    },
    [dataset, lang],
  );
}
