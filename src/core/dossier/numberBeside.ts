import type { Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import { numberSources, sourcesOfEvent } from './numberSources.ts';

/** Numbers of sources, from 1. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;

/**
 * The numbers by which events are cited beside a dossier: their sources have those of the dossier, and what it does not
 * cite is numbered on from its last, in the order of the events. No number ever means two sources.
 */
export function numberBeside(dossier: SourceNumbers | null, events: readonly Event[]): SourceNumbers {
  const cited = events.map(sourcesOfEvent);
  if (dossier && cited.flat().every((id) => dossier.has(id))) return dossier;
  return numberSources([[...(dossier?.keys() ?? [])], ...cited]);
}
