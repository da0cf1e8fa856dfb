import type { Actor } from '../model/actor.ts';
import type { Tolerance } from '../time/edtfDate.ts';
import type { RawActor } from './actorSchema.ts';
import type { Placed } from './checkShape.ts';
import { excerptOf, type Finding } from './fault.ts';
import { readDate } from './readDate.ts';
import type { Reference } from './references.ts';

/** Turns an actor of the right shape into one of the model; dates that cannot be are added to `findings`. */
export function buildActor({ raw, index }: Placed<RawActor>, tolerance: Tolerance, findings: Finding[]): Actor {
  const path = ['actors', index];
  const from = raw.from === undefined ? null : readDate(raw.from, [...path, 'from'], raw.id, tolerance, findings);
  const to = raw.to === undefined ? null : readDate(raw.to, [...path, 'to'], raw.id, tolerance, findings);
  if (from && to && to.latest < from.earliest) {
    const expected = `a date that is not before ${from.text}`;
    findings.push({ path: [...path, 'to'], record: raw.id, expected, found: excerptOf(raw.to) });
  }
  return {
    id: raw.id,
    kind: raw.kind,
    name: raw.name,
    aliases: raw.aliases ?? [],
    codes: new Map(Object.entries(raw.codes ?? {})),
    sources: raw.sources ?? [],
    ...(raw.short === undefined ? {} : { short: raw.short }),
    ...(raw.place === undefined ? {} : { place: raw.place }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(raw.summary === undefined ? {} : { summary: raw.summary }),
    ...(raw.partOf === undefined ? {} : { partOf: raw.partOf }),
  };
}

/** What an actor names: what it is part of and its sources. */
export function actorReferences({ raw, index }: Placed<RawActor>): Reference[] {
  const path = ['actors', index];
  const sources = (raw.sources ?? []).map((id, i) => ({ path: [...path, 'sources', i], list: 'sources' as const, id }));
  if (raw.partOf === undefined) return sources;
  return [{ path: [...path, 'partOf'], list: 'actors', id: raw.partOf, isChain: true }, ...sources];
}
