import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Source, SourceId } from '../model/source.ts';
import { originOf, sourcesOfEvent } from './numberSources.ts';

/** A source that an event is told by. */
export interface Testimony {
  readonly source: Source;
  /** The source that it relays; null when it speaks for itself. */
  readonly relays: SourceId | null;
  /** The actor that its publisher belongs to; null when none is recorded. */
  readonly party: ActorId | null;
  /** Whether that actor has a part in the event: as an end of a tie that it changes or speaks of, or as a speaker. */
  readonly isInvolved: boolean;
}

/** Sources that go back to one origin, and so are one witness. */
export interface Witness {
  /** The origin itself may not be cited by the event. */
  readonly origin: SourceId;
  readonly testimonies: readonly Testimony[];
}

/** Lists the independent witnesses of an event, in the order in which it cites them; their number is the list's length. */
export function witnessesOf(dataset: Dataset, event: Event): readonly Witness[] {
  const involved = actorsOf(dataset, event);
  const witnesses = new Map<SourceId, Testimony[]>();
  for (const id of sourcesOfEvent(event)) {
    const source = dataset.sources.get(id);
    if (!source) continue;
    const origin = originOf(dataset.sources, id);
    const { via: relays = null, party = null } = source;
    const testimony = { source, relays, party, isInvolved: party !== null && involved.has(party) };
    witnesses.set(origin, [...(witnesses.get(origin) ?? []), testimony]);
  }
  return [...witnesses].map(([origin, testimonies]) => ({ origin, testimonies }));
}

/** Tells whether all sources of an event go back to one: then nobody else bears it out. */
export function isSingleWitness(dataset: Dataset, event: Event): boolean {
  return witnessesOf(dataset, event).length === 1;
}

function actorsOf({ ties }: Dataset, { changes, claims }: Event): ReadonlySet<ActorId> {
  const actors = new Set<ActorId>(claims.map(({ by }) => by));
  for (const { tie = '' } of [...changes, ...claims]) {
    const key = ties.get(tie);
    if (key) actors.add(key.a).add(key.b);
  }
  return actors;
}
