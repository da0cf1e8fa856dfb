import { useCallback } from 'react';
import { markForeign } from '../core/dossier/markForeign.ts';
import { actorName } from '../core/dossier/tieName.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Words } from '../core/model/text.ts';
import { usePart } from './EntenteContext.ts';

/** Parts a sentence at the names of actors in it that are not in the reader's language. */
export type MarkNames = (sentence: string, actors: readonly ActorId[]) => readonly Words[];

/** Marks the foreign names in sentences of the reader's language. */
export function useMarkNames(): MarkNames {
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  return useCallback(
    (sentence, actors) =>
      markForeign(
        sentence,
        actors.map((id) => actorName(dataset, id, lang)),
        lang,
      ),
    [dataset, lang],
  );
}
