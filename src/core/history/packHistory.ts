import type { Event } from '../model/event.ts';
import type { TieKey } from '../model/tie.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { History } from './history.ts';
import { packEvents } from './packEvents.ts';
import type { PackedTies, Parcel } from './parcel.ts';

const MOST_RECORDS = 200;
const MOST_TIES = 2000;
/** The most events of a parcel, each with its changes and claims. */
const MOST_WEIGHT = 2500;
/** An event that says more than most is as much work as so many that do not. */
const WEIGHT_OF_RICH = 20;

/** Cuts a history with its dataset into parcels. Put together in the same order (`createUnpacker`) they make an equal one. */
export function* packHistory(history: History): Generator<Parcel> {
  const { dataset, tieIds: _ids, tieKeys, tieIndex, changes, claims, ...tables } = history;
  const { actors, sources, events, eventById: _byId, ties: _ties, vocabulary, ...frame } = dataset;
  const kinds = [...vocabulary.values()].map((kind) => (VOCABULARY.get(kind.id) === kind ? kind.id : kind));
  yield { sort: 'frame', frame, kinds };
  for (const some of cut([...actors.values()], MOST_RECORDS)) yield { sort: 'actors', actors: some };
  for (const some of cut([...sources.values()], MOST_RECORDS)) yield { sort: 'sources', sources: some };
  for (const some of cut(tieKeys, MOST_TIES)) yield { sort: 'ties', ties: packTies(some) };
  for (const some of cut(events, MOST_WEIGHT, weighEvent)) yield { sort: 'events', events: packEvents(some, tieIndex) };
  const { entries: changeEntries, ...changeColumns } = changes;
  const { entries: claimEntries, ...claimColumns } = claims;
  yield {
    sort: 'tables',
    tables,
    changes: changeColumns,
    claims: claimColumns,
    changePlaces: placesAmong(changeEntries, events, (event) => event.changes),
    claimPlaces: placesAmong(claimEntries, events, (event) => event.claims),
  };
}

function packTies(keys: readonly TieKey[]): PackedTies {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const ends = Int32Array.from(keys.flatMap(({ kind, a, b }) => [placeOf(kind), placeOf(a), placeOf(b)]));
  return { names: [...places.keys()], ends };
}

function weighEvent({ title, summary, changes, claims }: Event): number {
  const isRich = typeof title !== 'string' || summary !== undefined || claims.length > 0;
  return (isRich ? WEIGHT_OF_RICH : 1) + changes.length + claims.length * WEIGHT_OF_RICH;
}

function* cut<Entry>(
  list: readonly Entry[],
  most: number,
  weigh: (entry: Entry) => number = () => 1,
): Generator<readonly Entry[]> {
  let from = 0;
  let weight = 0;
  for (const [place, entry] of list.entries()) {
    weight += weigh(entry);
    if (weight < most) continue;
    yield list.slice(from, place + 1);
    from = place + 1;
    weight = 0;
  }
  if (from < list.length) yield list.slice(from);
}

function placesAmong<Entry>(
  entries: readonly Entry[],
  events: readonly Event[],
  recordsOf: (event: Event) => readonly Entry[],
): Int32Array {
  const places = new Map<Entry, number>();
  let place = 0;
  for (const event of events) for (const record of recordsOf(event)) places.set(record, place++);
  return Int32Array.from(entries, (entry) => places.get(entry) ?? -1);
}
