import type { Actor } from '../model/actor.ts';
import type { Change, Claim, Event } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { type TieId, type TieKey, tieIdOf } from '../model/tie.ts';
import { VOCABULARY, type Vocabulary } from '../model/vocabulary.ts';
import type { History } from './history.ts';
import { unpackEvents } from './packEvents.ts';
import type { DatasetFrame, HistoryTables, PackedKind, PackedTies, Parcel } from './parcel.ts';

/** Puts the parcels of a history together: give it each in their order, then ask for the history. */
export interface Unpacker {
  take(parcel: Parcel): void;
  /** The history with its dataset. Throws when a parcel is missing. */
  history(): History;
}

/** Makes an unpacker for the parcels of one history. */
export function createUnpacker(): Unpacker {
  const actors = new Map<string, Actor>();
  const sources = new Map<string, Source>();
  const ties = new Map<TieId, TieKey>();
  const tieIds: TieId[] = [];
  const tieIndex = new Map<TieId, number>();
  const events: Event[] = [];
  const eventById = new Map<string, Event>();
  const changes: Change[] = [];
  const claims: Claim[] = [];
  let frame: (DatasetFrame & { readonly vocabulary: Vocabulary }) | undefined;
  let whole: History | undefined;

  function take(parcel: Parcel): void {
    switch (parcel.sort) {
      case 'frame':
        frame = { ...parcel.frame, vocabulary: unpackKinds(parcel.kinds) };
        return;
      case 'actors':
        for (const actor of parcel.actors) actors.set(actor.id, actor);
        return;
      case 'sources':
        for (const source of parcel.sources) sources.set(source.id, source);
        return;
      case 'ties':
        for (const key of unpackTies(parcel.ties)) {
          const id = tieIdOf(key.kind, key.a, key.b, true);
          ties.set(id, key);
          tieIndex.set(id, tieIds.length);
          tieIds.push(id);
        }
        return;
      case 'events':
        for (const event of unpackEvents(parcel.events, tieIds)) {
          events.push(event);
          eventById.set(event.id, event);
          for (const change of event.changes) changes.push(change);
          for (const claim of event.claims) claims.push(claim);
        }
        return;
      case 'tables':
        whole = join(parcel);
    }
  }

  function join({ tables, changePlaces, claimPlaces, ...columns }: HistoryTables): History | undefined {
    return (
      frame && {
        ...tables,
        dataset: { ...frame, actors, sources, events, eventById, ties },
        tieIds,
        tieKeys: [...ties.values()],
        tieIndex,
        changes: { ...columns.changes, entries: pickBy(changePlaces, changes) },
        claims: { ...columns.claims, entries: pickBy(claimPlaces, claims) },
      }
    );
  }

  function history(): History {
    if (!whole) throw new Error('Not all of the history has come.');
    return whole;
  }

  return { take, history };
}

function unpackKinds(kinds: readonly PackedKind[]): Vocabulary {
  const terms = kinds.flatMap((kind) => (typeof kind === 'string' ? (VOCABULARY.get(kind) ?? []) : [kind]));
  return new Map(terms.map((kind) => [kind.id, kind]));
}

function* unpackTies({ names, ends }: PackedTies): Generator<TieKey> {
  const name = (place: number) => names[ends[place] ?? 0] ?? '';
  for (let place = 0; place < ends.length; place += 3) {
    yield { kind: name(place), a: name(place + 1), b: name(place + 2) };
  }
}

function pickBy<Entry>(places: Int32Array, entries: readonly Entry[]): readonly Entry[] {
  return Array.from(places, (place) => entries[place] as Entry);
}
