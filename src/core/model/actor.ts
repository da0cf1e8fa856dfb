import type { EdtfDate } from '../time/edtfDate.ts';
import type { SourceId } from './source.ts';
import type { Text } from './text.ts';

/** The key of an actor within its dataset. */
export type ActorId = string;

/** The sorts of actor, in the order in which legends list them. */
export const ACTOR_KINDS = ['state', 'bloc', 'organisation', 'armed-group', 'military-company'] as const;
/** What sort of actor: a state, states bound by treaty, another organisation, an armed group or a private military company. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Somebody who can have ties and make claims. */
export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: Text;
  /** At most four characters, drawn inside the node. */
  readonly short?: string;
  readonly aliases: readonly string[];
  /** Identifiers elsewhere by scheme: ISO 3166 `iso2`, Gleditsch–Ward `gw`, Correlates of War `cow`, `wikidata` … */
  readonly codes: ReadonlyMap<string, string | number>;
  /** Longitude and latitude in degrees. */
  readonly place?: readonly [number, number];
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  readonly summary?: Text;
  readonly partOf?: ActorId;
  readonly sources: readonly SourceId[];
}
