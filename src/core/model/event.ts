import type { EdtfDate } from '../time/edtfDate.ts';
import type { ActorId } from './actor.ts';
import type { SourceId } from './source.ts';
import type { Text } from './text.ts';
import type { TieId } from './tie.ts';

/** The key of an event within its dataset. */
export type EventId = string;

/** Whether sources state a change as fact (`reported`) or it rests on somebody's claim alone (`claimed`). */
export type Basis = 'reported' | 'claimed';

/** What an event made of a tie. */
export interface Change {
  readonly tie: TieId;
  readonly status: string;
  readonly basis: Basis;
  /** True when the status was seen on that day and the day it began is not known (surveys, yearbooks): a state, not an act. */
  readonly isObserved: boolean;
  /** Kinds of support after UCDP's External Support Dataset. */
  readonly means: readonly string[];
}

/** The verbs of a claim. */
export const CLAIM_VERBS = ['asserts', 'confirms', 'denies', 'withdraws'] as const;
/** What a speaker does with a statement. */
export type ClaimVerb = (typeof CLAIM_VERBS)[number];

/**
 * A number that a speaker gives: exactly `value`, or else at least `min`, at most `max`, or from `min` to `max`; it has
 * a value or one of the bounds, never both.
 */
export interface ClaimFigure {
  /** What is counted, such as `killed`. */
  readonly what: string;
  /** Of whom: an actor's id, or a word such as `civilians`. */
  readonly of?: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

/** Somebody's word, on a tie or (without one) on the event itself. */
export interface Claim {
  readonly by: ActorId;
  readonly says: ClaimVerb;
  readonly tie?: TieId;
  /** A tie that the words belong to without bearing on its standing, from `x-about`; the dataset may not have it. */
  readonly about?: TieId;
  readonly gist?: Text;
  /** The numbers that the speaker gives, from `x-figures`. */
  readonly figures?: readonly ClaimFigure[];
  /** When the speaker says that it happened, from `x-dates`. */
  readonly dates?: EdtfDate;
  readonly sources: readonly SourceId[];
}

/** A time at which what the record says of an event was put right, and what was. */
export interface Correction {
  readonly date: EdtfDate;
  readonly note?: Text;
}

/** Something that happened, with what it changed, who said what of it, and on whose word it is told. */
export interface Event {
  readonly id: EventId;
  readonly date: EdtfDate;
  readonly title: Text;
  readonly summary?: Text;
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceId[];
  /** Longitude and latitude in degrees, from `x-place`. */
  readonly place?: readonly [number, number];
  /** When the event entered the record; without it, it counts as known from the beginning. */
  readonly recorded?: EdtfDate;
  /** In the order of the file. */
  readonly corrections?: readonly Correction[];
}
