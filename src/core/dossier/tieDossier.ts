import type { History } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import type { Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import { differingFigures } from './differingFigures.ts';
import { type EventEntry, eventEntry } from './eventEntry.ts';
import { numberSources, sourcesOfClaim, sourcesOfEvent } from './numberSources.ts';

/** All that a dataset says of one tie, whatever the day. */
export interface TieDossier {
  /** The chain of events that changed the tie or spoke of it, in the order of the fold. */
  readonly entries: readonly EventEntry[];
  /** The events of the chain of which somebody gives another number or another time than somebody else. */
  readonly disputed: readonly Event[];
  /**
   * Cited sources by the order of the events; after them those of words that are about the tie without bearing on it,
   * and of what else is said in a disputed event.
   */
  readonly numbers: ReadonlyMap<SourceId, number>;
  /** Numbers of the other ties between the same two actors. */
  readonly siblings: readonly number[];
}

/** Assembles a tie's dossier; what claims say of other ties and of the event itself is left out of the chain. */
export function tieDossier(history: History, tie: number): TieDossier {
  const { changes, claims, tieKeys, tieIds, dataset } = history;
  const eventIndexes = new Set<number>();
  for (const { first, eventOf } of [changes, claims]) {
    for (let index = at(first, tie); index < at(first, tie + 1); index++) eventIndexes.add(at(eventOf, index));
  }
  const entries = [...eventIndexes]
    .sort((x, y) => x - y)
    .map((index) => eventEntry(history, index, (other) => other === tie))
    .map((entry) => ({ ...entry, claims: entry.claims.filter((claim) => claim.tie !== undefined) }));
  const key = tieKeys[tie];
  const isSibling = (other: number): boolean => {
    const ends = tieKeys[other];
    if (!key || !ends || other === tie) return false;
    return (ends.a === key.a && ends.b === key.b) || (ends.a === key.b && ends.b === key.a);
  };
  const disputed = entries.map(({ event }) => event).filter(isDisputed);
  const told = entries.map(({ event, claims: spoken }) => [...event.sources, ...spoken.flatMap((one) => one.sources)]);
  const aside = dataset.events.flatMap((event) =>
    event.claims.filter(({ about }) => about === tieIds[tie]).map((claim) => sourcesOfClaim(claim, event)),
  );
  return {
    entries,
    disputed,
    numbers: numberSources([...told, ...(key ? aside : []), ...disputed.map(sourcesOfEvent)]),
    siblings: [...tieKeys.keys()].filter(isSibling),
  };
}

function isDisputed(event: Event): boolean {
  const { rows, hasDifferingDates } = differingFigures([event]);
  return hasDifferingDates || rows.some(({ differs }) => differs);
}
