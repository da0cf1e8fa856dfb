import type { VagueSince } from '../dossier/sinceWords.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Stance, Standing, StatusStance } from '../model/stance.ts';

/** Who says what of a disputed tie, by name; empty where nobody does. */
interface Voices {
  readonly asserts: readonly string[];
  readonly confirms: readonly string[];
  readonly denies: readonly string[];
}

/** Every word of a figure that the dataset does not bring; one catalogue for each language implements it. */
export interface FigureWords {
  readonly appName: string;
  /** Joins parts to a list: `a, b and c`. */
  readonly join: (parts: readonly string[]) => string;
  /** Joins the clauses of a subtitle. */
  readonly clauses: (parts: readonly string[]) => string;

  readonly stances: Readonly<Record<StatusStance, string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly stanceCount: Readonly<Record<Stance, (n: number) => string>>;
  /** The sorts that a reader can hide, in the plural. */
  readonly sorts: Readonly<Record<Stance | ActorKind, string>>;

  /** Names what is seen on a day or between two: `Ties of Mali on 6 August 2024`. Days come in words. */
  readonly tiesOf: (names: string, day: string) => string;
  readonly andOthers: (names: readonly string[], others: number) => string;
  readonly tieOn: (name: string, day: string) => string;
  readonly tiesIn: (dataset: string, day: string) => string;
  readonly changesOf: (names: string, from: string, to: string) => string;
  readonly changesIn: (dataset: string, from: string, to: string) => string;
  /** The head of a filmstrip. */
  readonly tiesThrough: (names: string, from: string, to: string) => string;

  /** Clauses of a subtitle. */
  readonly tiesBetween: (ties: number, actors: number) => string;
  readonly changeCount: (certain: number, possible: number) => string;
  readonly onlyTiesOf: (names: string) => string;
  readonly hidden: (list: string) => string;
  readonly toldBy: (name: string) => string;
  readonly toldByTwo: (first: string, second: string) => string;
  readonly knownOn: (day: string) => string;
  readonly certainOnly: string;
  readonly deniedShown: string;
  readonly highlighted: (name: string) => string;

  /** What the legend says beside the stances and sorts of actor. */
  readonly legend: {
    readonly notEstablished: string;
    readonly changing: string;
    readonly ended: string;
    readonly fresh: (days: number) => string;
    readonly picked: string;
    readonly members: (blocs: string) => string;
    readonly unsteady: string;
    readonly changed: string;
    readonly mayHaveChanged: string;
    readonly unchanged: string;
    readonly direction: string;
    readonly onlyTold: (name: string) => string;
  };

  /** A tie in a line: `Mali – Ukraine, relations severed since 4 August 2024`. */
  readonly tieLine: (pair: string, kind: string, status: string, since: string) => string;
  readonly vagueSince: VagueSince;
  readonly changingBy: (status: string, day: string) => string;
  /** A note on a disputed tie: `Contested: Ukraine → CSP-DPA, support (active); asserted by …; denied by ….` */
  readonly dispute: (standing: Standing, pair: string, kind: string, status: string, voices: Voices) => string;
  readonly moreNotes: (n: number) => string;
  /** A note on the actors whose names found no room. */
  readonly unnamed: (list: string) => string;
  /** What becomes of a tie, in the list of changes. */
  readonly maybe: (change: string) => string;
  /** A tie and what became of it. */
  readonly changed: (tie: string, change: string) => string;
  readonly moreChanges: (n: number) => string;

  readonly sources: string;
  readonly moreSources: (n: number) => string;
  readonly changesHeading: (from: string, to: string) => string;
  readonly version: (edited: string) => string;
  readonly readOn: (day: string) => string;
  readonly reopen: string;
  readonly tiesMade: string;
  readonly tiesBroken: string;

  /** Sentences of the alternative text. */
  readonly alt: {
    readonly network: (day: string, ties: number, actors: number, groups: string) => string;
    readonly empty: (day: string) => string;
    readonly compared: (from: string, to: string, changes: number) => string;
    readonly changedOn: (list: string) => string;
    readonly tiesOf: (name: string, list: string) => string;
    readonly hulls: (bloc: string, members: string) => string;
    readonly disputed: (n: number) => string;
    readonly more: (n: number) => string;
    readonly filmstrip: (days: string) => string;
  };
}
