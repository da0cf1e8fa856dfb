import type { Actor, ActorId } from '../model/actor.ts';
import { type TieId, type TieKey, tieIdOf } from '../model/tie.ts';
import type { KindTerm, Vocabulary } from '../model/vocabulary.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { type DeclaredIds, unresolvedFinding } from './references.ts';

/** What is known when events are read. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly declared: DeclaredIds;
  /** The ties that were named before: one text for each key, so that it need not be compared letter by letter again. */
  readonly named: Map<TieId, NamedTie>;
}

/** The words by which a change or a claim names a tie. */
export interface RawTie {
  readonly kind?: string | undefined;
  readonly between?: readonly [string, string] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A tie that was named rightly. */
export interface NamedTie {
  readonly id: TieId;
  readonly key: TieKey;
  readonly kind: KindTerm;
}

/**
 * Finds the tie that a change or claim names: a kind of the vocabulary between two actors of the sorts that the kind
 * allows. Null when something is wrong, which is added to `findings`.
 */
export function checkTie(
  raw: RawTie,
  path: JsonPath,
  record: string,
  known: Known,
  findings: Finding[],
): NamedTie | null {
  const kind = known.vocabulary.get(raw.kind ?? '');
  if (!kind) {
    const expected = `one of ${[...known.vocabulary.keys()].join(', ')}`;
    findings.push({ path: [...path, 'kind'], record, expected, found: excerptOf(raw.kind) });
  }
  const ends = checkEnds(raw, path, record, kind, findings);
  if (!ends) return null;
  const before = findings.length;
  for (const [side, { id, steps }] of ends.entries()) {
    const actor = known.actors.get(id);
    if (!actor) {
      findings.push(unresolvedFinding({ path: [...path, ...steps], list: 'actors', id }, record, known.declared));
    } else if (kind && !kind.ends[side]?.includes(actor.kind)) {
      const expected = `an actor of kind ${kind.ends[side]?.join(', ')} at this end of ${kind.id}`;
      findings.push({ path: [...path, ...steps], record, expected, found: `${excerptOf(id)}, of kind ${actor.kind}` });
    }
  }
  const [first, second] = ends;
  if (first.id === second.id) {
    findings.push({
      path: [...path, ...second.steps],
      record,
      expected: 'another actor',
      found: `${excerptOf(second.id)} at both ends`,
    });
  }
  if (!kind || findings.length > before) return null;
  const [a, b] = kind.isDirected || first.id < second.id ? [first.id, second.id] : [second.id, first.id];
  const id = tieIdOf(kind.id, a, b, kind.isDirected);
  const tie = known.named.get(id) ?? { id, key: { kind: kind.id, a, b }, kind };
  known.named.set(tie.id, tie);
  return tie;
}

interface NamedEnd {
  readonly id: string;
  /** The way to it from its change or claim. */
  readonly steps: JsonPath;
}

const FROM = ['from'];
const TO = ['to'];
const FIRST = ['between', 0];
const SECOND = ['between', 1];

function checkEnds(
  { between, from, to }: RawTie,
  path: JsonPath,
  record: string,
  kind: KindTerm | undefined,
  findings: Finding[],
): readonly [NamedEnd, NamedEnd] | null {
  const isDirected = kind?.isDirected ?? between === undefined;
  const note = kind && `${kind.id} ${kind.isDirected ? 'has a direction.' : 'has no direction.'}`;
  const complain = (key: string, expected: string, found: string): null => {
    findings.push({ path: [...path, key], record, expected, found, ...(note === undefined ? {} : { note }) });
    return null;
  };
  if (isDirected) {
    if (between !== undefined) return complain('between', 'from and to', 'between');
    if (from === undefined) return complain('from', 'from and to', 'nothing');
    if (to === undefined) return complain('to', 'from and to', 'nothing');
    return [
      { id: from, steps: FROM },
      { id: to, steps: TO },
    ];
  }
  const stray = from === undefined ? (to === undefined ? null : 'to') : 'from';
  if (stray) return complain(stray, 'between: [a, b]', stray);
  if (between === undefined) return complain('between', 'between: [a, b]', 'nothing');
  return [
    { id: between[0], steps: FIRST },
    { id: between[1], steps: SECOND },
  ];
}
