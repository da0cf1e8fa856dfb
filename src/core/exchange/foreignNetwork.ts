import type { StatusStance } from '../model/stance.ts';
import type { ForeignDate } from './foreignDate.ts';
import type { Place } from './importReport.ts';

/** A network as a foreign file tells it, whatever its format: who, and which spells of ties; ids are the file's own. */
export interface ForeignNetwork {
  /** The name of the file, which stands in titles and as the source. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  /** Creator and day of the last change, where the file says so. */
  readonly creator?: string;
  readonly edited?: string;
  readonly actors: readonly ForeignActor[];
  readonly spells: readonly ForeignSpell[];
  /** Turns the mark `at` of a record into its place. */
  readonly placeOf: (at: number) => Place;
}

/** A time of life; null for an end that the file does not give. */
export interface Life {
  readonly start: ForeignDate | null;
  readonly end: ForeignDate | null;
}

/** One record of an actor. Several may speak of one actor. */
export interface ForeignActor {
  readonly id: string;
  readonly name: string;
  /** Names by language tag, where the file has several. */
  readonly names: ReadonlyMap<string, string>;
  /** The file's own word for the sort of actor; empty when it has none. */
  readonly sort: string;
  readonly lives: readonly Life[];
  readonly short: string;
  readonly aliases: readonly string[];
  readonly codes: ReadonlyMap<string, string>;
  readonly place: readonly [number, number] | null;
  /** The id of what it is part of. */
  readonly whole: string;
  readonly at: number;
}

/** A time during which a tie had one status, or a day on which it was seen to have it. */
export interface ForeignSpell {
  readonly from: string;
  readonly to: string;
  /** The file's own words; empty when it has none. */
  readonly kind: string;
  readonly status: string;
  readonly stance: StatusStance | null;
  /** null when the file does not say. */
  readonly isDirected: boolean | null;
  readonly start: ForeignDate | null;
  /** The last day, month or year in which it held. */
  readonly end: ForeignDate | null;
  /** Seen at `start`, and maybe older; without an end, nothing says that it ended. */
  readonly isSeen: boolean;
  readonly label: string;
  readonly note: string;
  readonly source: string;
  readonly url: string;
  readonly at: number;
}
