import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { Tolerance } from '../time/edtfDate.ts';
import { DEFAULT_TOLERANCE } from '../time/parseEdtf.ts';
import { actorReferences, buildActor } from './buildActor.ts';
import { buildFrame } from './buildFrame.ts';
import { buildHistory } from './buildHistory.ts';
import { buildSource, sourceReferences } from './buildSource.ts';
import type { Placed, ShapedDataset } from './checkShape.ts';
import type { Known } from './checkTie.ts';
import { extendVocabulary } from './extendVocabulary.ts';
import type { Finding } from './fault.ts';
import { type NamedList, type Reference, type Referrer, removeUnresolved } from './references.ts';

/**
 * Makes a dataset of the records that are right in shape. What contradicts itself or names what is not there is left
 * out and added to `findings`. Null when no actor or no event remains.
 */
export function buildDataset(shaped: ShapedDataset, findings: Finding[]): Dataset | null {
  const tolerance: Tolerance = { ...DEFAULT_TOLERANCE, ...definedOf(shaped.frame.tolerance ?? {}) };
  const vocabulary = extendVocabulary(VOCABULARY, shaped.frame.vocabulary?.kinds ?? [], findings);
  const { actors, sources } = buildNamed(shaped, tolerance, findings);
  const known: Known = { vocabulary, actors, sources, declared: shaped.declared, named: new Map() };
  const history = buildHistory(shaped.events, tolerance, known, findings);
  if (actors.size === 0 || history.events.length === 0) return null;
  return {
    ...buildFrame(shaped.frame, tolerance, known, history, findings),
    tolerance,
    vocabulary,
    actors,
    sources,
    ...history,
  };
}

/** Builds actors and sources, then removes those that name one another in vain. */
function buildNamed(
  shaped: ShapedDataset,
  tolerance: Tolerance,
  findings: Finding[],
): { actors: Map<string, Actor>; sources: Map<string, Source> } {
  const kept: Record<NamedList, Map<string, Referrer>> = { actors: new Map(), sources: new Map() };
  const keepSound = <Raw extends { id: string }, Built>(
    list: NamedList,
    placed: readonly Placed<Raw>[],
    build: (record: Placed<Raw>) => Built,
    referencesOf: (record: Placed<Raw>) => readonly Reference[],
  ): Map<string, Built> => {
    const built = new Map<string, Built>();
    for (const record of placed) {
      const before = findings.length;
      const made = build(record);
      if (findings.length > before) continue;
      built.set(record.raw.id, made);
      kept[list].set(record.raw.id, { list, id: record.raw.id, references: referencesOf(record) });
    }
    return built;
  };
  const sources = keepSound('sources', shaped.sources, (record) => buildSource(record, findings), sourceReferences);
  const actors = keepSound(
    'actors',
    shaped.actors,
    (record) => buildActor(record, tolerance, findings),
    actorReferences,
  );
  removeUnresolved(kept, shaped.declared, findings);
  for (const id of sources.keys()) if (!kept.sources.has(id)) sources.delete(id);
  for (const id of actors.keys()) if (!kept.actors.has(id)) actors.delete(id);
  return { actors, sources };
}

function definedOf(tolerance: { [Key in keyof Tolerance]?: number | undefined }): Partial<Tolerance> {
  return Object.fromEntries(Object.entries(tolerance).filter(([, days]) => typeof days === 'number'));
}
