import type { RawActor } from './actorSchema.ts';
import { frameSchema, LISTS, type ListName, MAX_ACTORS, type RawFrame, recordSchemas } from './datasetSchema.ts';
import type { RawEvent } from './eventSchema.ts';
import { excerptOf, type Finding, MAX_FINDINGS } from './fault.ts';
import { shapeFindings } from './shapeFindings.ts';
import type { RawSource } from './sourceSchema.ts';

/** A record and its index in its list of the file. */
export interface Placed<Raw> {
  readonly raw: Raw;
  readonly index: number;
}

/** The parts of a dataset that are right in shape, and the ids of all its records, also of those left out. */
export interface ShapedDataset {
  readonly frame: RawFrame;
  readonly sources: readonly Placed<RawSource>[];
  readonly actors: readonly Placed<RawActor>[];
  readonly events: readonly Placed<RawEvent>[];
  readonly declared: Readonly<Record<ListName, ReadonlySet<string>>>;
}

/**
 * Checks the shape of each record by itself and of the frame around them, and leaves out what is wrong. `findings` so
 * far name records that are wrong as JSON; those found here are added. The second of two equal ids is left out.
 */
export function checkShape(value: Record<string, unknown>, findings: Finding[]): ShapedDataset {
  const faulty = new Set(findings.map(({ path }) => path.slice(0, 2).join(' ')));
  const frameFindings = shapeFindings({ schema: frameSchema }, value, []);
  findings.push(...frameFindings);
  const faultyKeys = new Set(frameFindings.map(({ path }) => path[0]));
  const frame = Object.fromEntries(Object.entries(value).filter(([key]) => !faultyKeys.has(key)));
  const kept: Record<ListName, Placed<unknown>[]> = { sources: [], actors: [], events: [] };
  const declared: Record<ListName, Set<string>> = { sources: new Set(), actors: new Set(), events: new Set() };
  for (const list of LISTS) {
    const records: unknown = value[list];
    if (!Array.isArray(records)) continue;
    for (const [index, raw] of records.entries()) {
      if (findings.length >= MAX_FINDINGS) break;
      const path = [list, index];
      if (list === 'actors' && index >= MAX_ACTORS) {
        findings.push({ path, expected: `at most ${MAX_ACTORS} actors`, found: `${records.length}` });
        break;
      }
      const id = idOf(raw);
      const found = shapeFindings(recordSchemas[list], raw, path, id);
      if (id !== undefined && declared[list].has(id)) {
        found.push({
          path: [...path, 'id'],
          record: id,
          expected: 'an id of its own',
          found: `${excerptOf(id)} again`,
        });
      }
      if (id !== undefined) declared[list].add(id);
      findings.push(...found);
      if (found.length === 0 && !faulty.has(path.join(' '))) kept[list].push({ raw, index });
    }
  }
  return { frame, ...kept, declared } as ShapedDataset;
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
