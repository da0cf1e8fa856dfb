import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Claim, Event, EventId } from '../model/event.ts';
import type { Source, SourceId } from '../model/source.ts';
import { originOf, sourcesOfEvent } from './numberSources.ts';

/** A claim that a source supports, with its event. */
export interface SupportedClaim {
  readonly claim: Claim;
  readonly event: Event;
}

/** A source with all that rests on it. */
export interface SourceRow {
  readonly source: Source;
  /** Who publishes it: the paper, the site or the house; null where the record does not say. */
  readonly publisher: string | null;
  /** How often the record cites it: by events, by claims and by actors. */
  readonly uses: number;
  /** The events that cite it themselves. */
  readonly events: readonly Event[];
  readonly claims: readonly SupportedClaim[];
  readonly actors: readonly ActorId[];
  /** The events, of those that cite it or whose claims do, that no source of another origin bears out. */
  readonly singleFor: readonly EventId[];
  /** The sources that relay it. */
  readonly relayedBy: readonly SourceId[];
}

/** Lists all sources of a dataset in the order of the file, each with what rests on it. */
export function sourcePage(dataset: Dataset): readonly SourceRow[] {
  const { sources, events, actors } = dataset;
  const rows = new Map([...sources].map(([id, source]) => [id, emptyRow(source)]));
  const origins = new Map([...sources.keys()].map((id) => [id, originOf(sources, id)]));
  for (const event of events) {
    for (const id of new Set(event.sources)) rows.get(id)?.events.push(event);
    for (const claim of event.claims)
      for (const id of new Set(claim.sources)) rows.get(id)?.claims.push({ claim, event });
    const cited = sourcesOfEvent(event);
    if (new Set(cited.map((id) => origins.get(id))).size > 1) continue;
    for (const id of cited) rows.get(id)?.singleFor.push(event.id);
  }
  for (const actor of actors.values()) for (const id of new Set(actor.sources)) rows.get(id)?.actors.push(actor.id);
  for (const { id, via } of sources.values()) if (via !== undefined) rows.get(via)?.relayedBy.push(id);
  return [...rows.values()].map((row) => ({
    ...row,
    uses: row.events.length + row.claims.length + row.actors.length,
  }));
}

function emptyRow(source: Source) {
  return {
    source,
    publisher: source.containerTitle ?? source.publisher ?? null,
    events: [] as Event[],
    claims: [] as SupportedClaim[],
    actors: [] as ActorId[],
    singleFor: [] as EventId[],
    relayedBy: [] as SourceId[],
  };
}
