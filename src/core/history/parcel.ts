import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import type { KindTerm } from '../model/vocabulary.ts';
import type { History } from './history.ts';
import type { PackedEvents } from './packEvents.ts';

/** What a dataset says of itself, without its records. */
export type DatasetFrame = Omit<Dataset, 'vocabulary' | 'actors' | 'sources' | 'events' | 'eventById' | 'ties'>;

/** A kind of tie, or the name of one that the format defines: that is the same wherever it goes. */
export type PackedKind = KindTerm | string;

/** Ties in the order of their numbers: the kind and the two actors of each, by their places among the names. */
export interface PackedTies {
  readonly names: readonly string[];
  readonly ends: Int32Array;
}

/** All of a history that is not records; `…Places` say of each record by tie which it is in the order of the events. */
export interface HistoryTables {
  readonly tables: Omit<History, 'dataset' | 'tieIds' | 'tieKeys' | 'tieIndex' | 'changes' | 'claims'>;
  readonly changes: Omit<History['changes'], 'entries'>;
  readonly claims: Omit<History['claims'], 'entries'>;
  readonly changePlaces: Int32Array;
  readonly claimPlaces: Int32Array;
}

/** A part of a history and its dataset, small enough that a page takes it over without standing still. */
export type Parcel =
  | { readonly sort: 'frame'; readonly frame: DatasetFrame; readonly kinds: readonly PackedKind[] }
  | { readonly sort: 'actors'; readonly actors: readonly Actor[] }
  | { readonly sort: 'sources'; readonly sources: readonly Source[] }
  | { readonly sort: 'ties'; readonly ties: PackedTies }
  | { readonly sort: 'events'; readonly events: PackedEvents }
  | ({ readonly sort: 'tables' } & HistoryTables);
