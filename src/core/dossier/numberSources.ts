import type { Claim, Event } from '../model/event.ts';
import type { Source, SourceId } from '../model/source.ts';

/** Numbers sources from 1 in the order in which they are first cited; the map keeps that order. */
export function numberSources(citations: Iterable<readonly SourceId[]>): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const sources of citations) {
    for (const id of sources) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

/** Everything an event is told by: its own sources, then those that only its claims name. */
export function sourcesOfEvent(event: Event): readonly SourceId[] {
  return [...new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources)])];
}

/** What a claim is told by: its own sources, or those of its event where it names none. */
export function sourcesOfClaim(claim: Claim, event: Event): readonly SourceId[] {
  return claim.sources.length > 0 ? claim.sources : event.sources;
}

/** Counts independent witnesses among sources: those of different origin. */
export function countWitnesses(sources: ReadonlyMap<SourceId, Source>, cited: Iterable<SourceId>): number {
  return new Set([...cited].map((id) => originOf(sources, id))).size;
}

/**
 * The source that another one goes back to by what it relays, or itself: two relays of one wire are one witness, and so
 * are a wire and its relay. A ring of sources that relay each other has one origin.
 */
export function originOf(sources: ReadonlyMap<SourceId, Source>, id: SourceId): SourceId {
  const seen: SourceId[] = [id];
  let via = sources.get(id)?.via;
  while (via !== undefined && !seen.includes(via)) {
    seen.push(via);
    via = sources.get(via)?.via;
  }
  const ring = via === undefined ? [seen.at(-1) ?? id] : seen.slice(seen.indexOf(via));
  return [...ring].sort()[0] ?? id;
}
