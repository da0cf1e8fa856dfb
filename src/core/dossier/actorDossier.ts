import type { History } from '../history/history.ts';
import { at, type TieRecords } from '../history/tieRecords.ts';
import type { ActorId } from '../model/actor.ts';
import type { SourceId } from '../model/source.ts';
import { type EventEntry, eventEntry } from './eventEntry.ts';
import { numberSources, sourcesOfEvent } from './numberSources.ts';

/** All that a dataset says of one actor, whatever the day. */
export interface ActorDossier {
  /** Numbers of its ties. */
  readonly ties: readonly number[];
  /** In the order of the fold. */
  readonly entries: readonly EventEntry[];
  /** By the order of the events, so that what is told up to a day cites the first numbers and no others. */
  readonly numbers: ReadonlyMap<SourceId, number>;
}

/** Assembles an actor's dossier: its ties, and the events that change or speak of them or in which it speaks. */
export function actorDossier(history: History, id: ActorId): ActorDossier {
  const ties = tiesOfActor(history, id);
  const own = new Set(ties);
  const entries = eventIndexesOf(history, id).map((index) => actorEntry(history, index, id, own));
  const cited = entries.map(({ event }) => sourcesOfEvent(event));
  return { ties, entries, numbers: numberSources([history.dataset.actors.get(id)?.sources ?? [], ...cited]) };
}

function actorEntry(history: History, index: number, id: ActorId, own: ReadonlySet<number>): EventEntry {
  const entry = eventEntry(history, index, (tie) => own.has(tie));
  const { claims } = entry.event;
  const isHeard = new Set([...entry.claims, ...claims.filter((claim) => claim.by === id)]);
  return { ...entry, claims: claims.filter((claim) => isHeard.has(claim)) };
}

/** The numbers of the ties that an actor is an end of. */
export function tiesOfActor({ tieKeys }: Pick<History, 'tieKeys'>, id: ActorId): number[] {
  return [...tieKeys.keys()].filter((tie) => tieKeys[tie]?.a === id || tieKeys[tie]?.b === id);
}

/** The events, by index in order, that change or speak of the ties of an actor or in which it speaks. */
export function eventIndexesOf(history: History, id: ActorId): readonly number[] {
  const eventIndexes = new Set<number>();
  for (const tie of tiesOfActor(history, id)) {
    addEvents(eventIndexes, history.changes, tie);
    addEvents(eventIndexes, history.claims, tie);
  }
  for (const [index, event] of history.dataset.events.entries()) {
    if (event.claims.some((claim) => claim.by === id)) eventIndexes.add(index);
  }
  return [...eventIndexes].sort((x, y) => x - y);
}

function addEvents(eventIndexes: Set<number>, records: TieRecords<unknown>, tie: number): void {
  const end = at(records.first, tie + 1);
  for (let index = at(records.first, tie); index < end; index++) eventIndexes.add(at(records.eventOf, index));
}
