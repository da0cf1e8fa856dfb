import type { History } from '../history/history.ts';
import type { Pick } from '../model/pick.ts';
import { actorDossier } from './actorDossier.ts';
import type { SourceNumbers } from './numberBeside.ts';
import { numberSources, sourcesOfEvent } from './numberSources.ts';
import { tieDossier } from './tieDossier.ts';

/** The numbers that the sources of a pick's dossier have; null where nothing is picked, or nothing that exists. */
export function numberPick(history: History, pick: Pick | null): SourceNumbers | null {
  switch (pick?.type) {
    case undefined:
      return null;
    case 'actor':
      return actorDossier(history, pick.id).numbers;
    case 'tie': {
      const tie = history.tieIndex.get(pick.id);
      return tie === undefined ? null : tieDossier(history, tie).numbers;
    }
    case 'event': {
      const event = history.dataset.eventById.get(pick.id);
      return event ? numberSources([sourcesOfEvent(event)]) : null;
    }
  }
}
