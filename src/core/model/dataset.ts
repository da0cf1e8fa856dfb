import type { Day } from '../time/day.ts';
import type { EdtfDate, Tolerance } from '../time/edtfDate.ts';
import type { Actor, ActorId } from './actor.ts';
import type { Event, EventId } from './event.ts';
import type { Pick } from './pick.ts';
import type { Source, SourceId } from './source.ts';
import type { Text } from './text.ts';
import type { TieId, TieKey } from './tie.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A point of the layout in px at zoom 1. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What a dataset covers; a tie is not ended by the end of the record. */
export interface Coverage {
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  readonly note?: Text;
}

/** What a reader sees first. */
export interface Opening {
  readonly at?: Day;
  readonly pick?: Pick;
  /** Blocs drawn as hulls. */
  readonly hulls: readonly ActorId[];
  /** Stances, tie kinds and actor kinds hidden at first. */
  readonly hidden?: readonly string[];
  /** The picture shows ties of these actors alone until the reader asks for all; none means all. */
  readonly focus?: readonly ActorId[];
}

/** An event that readers count from, such as a coup, and what to call it within a sentence. */
export interface Landmark {
  readonly event: EventId;
  readonly name: Text;
}

/** A dataset that was read and checked: every id resolves, every date is a span of days. */
export interface Dataset {
  readonly id: string;
  readonly title: Text;
  readonly edited?: string;
  readonly licence?: string;
  readonly coverage: Coverage;
  readonly opening: Opening;
  /** Events that readers count from, in the order of the file; left out when the file names none. */
  readonly landmarks?: readonly Landmark[];
  readonly tolerance: Tolerance;
  readonly vocabulary: Vocabulary;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** In the order of the fold: earliest day, then latest day, then place in the file. */
  readonly events: readonly Event[];
  readonly eventById: ReadonlyMap<EventId, Event>;
  /** Every tie that some change or claim names, in order of first mention in the fold. */
  readonly ties: ReadonlyMap<TieId, TieKey>;
  /** The stored layout; empty when the file has none. */
  readonly positions: ReadonlyMap<ActorId, Position>;
}
