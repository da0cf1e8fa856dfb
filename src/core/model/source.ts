import type { ActorId } from './actor.ts';

/** The key of a source within its dataset. */
export type SourceId = string;

/** Admiralty (NATO STANAG 2511) reliability of a source, from A (completely reliable) to E (unreliable), F (cannot be judged). */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A name as CSL-JSON has it: in parts, or whole as `literal`. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
  readonly suffix?: string | undefined;
  readonly 'dropping-particle'?: string | undefined;
  readonly 'non-dropping-particle'?: string | undefined;
}

/** A CSL-JSON item with four additions: its reliability, the source it relays, the party it belongs to, an archived address. */
export interface Source {
  readonly id: SourceId;
  readonly type: string;
  readonly title: string;
  readonly containerTitle?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** The authors with the parts of their names, where the dataset gives any: references put the family's part first. */
  readonly names?: readonly CslName[];
  /** Year, month and day as precise as known. */
  readonly issued?: readonly number[];
  /** An http or https address. */
  readonly url?: string;
  readonly language?: string;
  readonly reliability?: Reliability;
  readonly via?: SourceId;
  readonly party?: ActorId;
  readonly archive?: string;
}
