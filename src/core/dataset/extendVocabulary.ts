import { ACTOR_KINDS } from '../model/actor.ts';
import { STANCES } from '../model/stance.ts';
import type { KindTerm, StatusTerm, Vocabulary } from '../model/vocabulary.ts';
import type { RawKind } from './datasetSchema.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';

/**
 * Adds a dataset's own kinds and statuses to the terms that every dataset can use. What exists keeps its meaning: a
 * status given again or another direction for a known kind is added to `findings` and left out.
 */
export function extendVocabulary(base: Vocabulary, kinds: readonly RawKind[], findings: Finding[]): Vocabulary {
  const terms = new Map(base);
  for (const [index, raw] of kinds.entries()) {
    const path = ['vocabulary', 'kinds', index];
    const known = terms.get(raw.id);
    const kind = known ? sameKind(known, raw, path, findings) : newKind(raw, path, findings);
    if (kind) terms.set(raw.id, { ...kind, statuses: addStatuses(kind.statuses, raw, path, findings) });
  }
  return terms;
}

function sameKind(known: KindTerm, raw: RawKind, path: JsonPath, findings: Finding[]): KindTerm {
  if (raw.isDirected !== undefined && raw.isDirected !== known.isDirected) {
    const note = `The kind ${raw.id} exists already.`;
    findings.push({ path: [...path, 'isDirected'], expected: `${known.isDirected}`, found: `${raw.isDirected}`, note });
  }
  return known;
}

/** Links name stances, actor kinds and kinds of tie in one list, so that no two may be called the same. */
const TAKEN: ReadonlySet<string> = new Set([...STANCES, ...ACTOR_KINDS]);

function newKind(raw: RawKind, path: JsonPath, findings: Finding[]): KindTerm | null {
  if (TAKEN.has(raw.id)) {
    const expected = 'an id that is neither a stance nor an actor kind';
    findings.push({ path: [...path, 'id'], expected, found: excerptOf(raw.id) });
    return null;
  }
  const { id, isDirected, ends = [ACTOR_KINDS, ACTOR_KINDS], name, definition, rule } = raw;
  if (isDirected === undefined || name === undefined) {
    const missing = isDirected === undefined ? 'isDirected' : 'name';
    const note = `${excerptOf(id)} is a new kind of tie.`;
    findings.push({ path: [...path, missing], expected: `${missing}`, found: 'nothing', note });
    return null;
  }
  if (!isDirected && ends[0].join() !== ends[1].join()) {
    const expected = 'the same actor kinds at both ends of a tie without direction';
    findings.push({ path: [...path, 'ends'], expected, found: 'two different lists' });
    return null;
  }
  return {
    id,
    isDirected,
    ends,
    name,
    statuses: new Map(),
    ...(definition === undefined ? {} : { definition }),
    ...(rule === undefined ? {} : { rule }),
  };
}

function addStatuses(
  known: ReadonlyMap<string, StatusTerm>,
  raw: RawKind,
  path: JsonPath,
  findings: Finding[],
): ReadonlyMap<string, StatusTerm> {
  const statuses = new Map(known);
  for (const [index, { id, stance, name, definition }] of raw.statuses.entries()) {
    if (statuses.has(id)) {
      const at = [...path, 'statuses', index, 'id'];
      findings.push({ path: at, expected: 'a status that the kind does not have yet', found: excerptOf(id) });
    } else statuses.set(id, { id, stance, name, ...(definition === undefined ? {} : { definition }) });
  }
  return statuses;
}
