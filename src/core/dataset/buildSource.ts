import type { Source } from '../model/source.ts';
import { daysInMonth } from '../time/day.ts';
import type { Placed } from './checkShape.ts';
import type { Finding } from './fault.ts';
import type { Reference } from './references.ts';
import type { RawName, RawSource } from './sourceSchema.ts';

/** Turns a source of the right shape into one of the model; a date that does not exist is added to `findings`. */
export function buildSource({ raw, index }: Placed<RawSource>, findings: Finding[]): Source {
  const issued = raw.issued?.['date-parts'][0];
  const [year = 0, month = 1, day = 1] = issued ?? [];
  if (day > daysInMonth(year, month)) {
    findings.push({
      path: ['sources', index, 'issued', 'date-parts', 0, 2],
      record: raw.id,
      expected: `a day from 1 to ${daysInMonth(year, month)}`,
      found: String(day),
    });
  }
  return {
    id: raw.id,
    type: raw.type,
    title: raw.title,
    authors: (raw.author ?? []).map(nameText).filter((name) => name !== ''),
    ...(raw.author?.some(({ family }) => family) ? { names: raw.author } : {}),
    ...(raw['container-title'] === undefined ? {} : { containerTitle: raw['container-title'] }),
    ...(raw.publisher === undefined ? {} : { publisher: raw.publisher }),
    ...(issued === undefined ? {} : { issued }),
    ...(raw.URL === undefined ? {} : { url: raw.URL }),
    ...(raw.language === undefined ? {} : { language: raw.language }),
    ...(raw.reliability === undefined ? {} : { reliability: raw.reliability }),
    ...(raw.via === undefined ? {} : { via: raw.via }),
    ...(raw.party === undefined ? {} : { party: raw.party }),
    ...(raw.archive === undefined ? {} : { archive: raw.archive }),
  };
}

/** What a source names: the source it relays and the actor its publisher belongs to. */
export function sourceReferences({ raw, index }: Placed<RawSource>): Reference[] {
  const path = ['sources', index];
  return [
    ...(raw.via === undefined
      ? []
      : [{ path: [...path, 'via'], list: 'sources' as const, id: raw.via, isChain: true }]),
    ...(raw.party === undefined ? [] : [{ path: [...path, 'party'], list: 'actors' as const, id: raw.party }]),
  ];
}

function nameText(name: RawName): string {
  if (name.literal !== undefined) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  return parts.filter((part) => part !== undefined).join(' ');
}
