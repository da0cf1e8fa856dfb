import { FORMAT } from '../dataset/datasetSchema.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { refuseMoreThan } from './fileLimits.ts';
import { foldForeignSpells, type RecordBounds } from './foldForeignSpells.ts';
import { dateOfDay, type ForeignDate } from './foreignDate.ts';
import type { ForeignNetwork } from './foreignNetwork.ts';
import type { ImportChoices, KindChoice } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import { createIdGiver } from './ownIds.ts';
import { needsMending, plainText } from './plainText.ts';
import { proposeTerms } from './proposeTerms.ts';
import { readForeignDate } from './readForeignDate.ts';
import { type ImportResult, Refusal } from './refusal.ts';
import { settleActors } from './settleActors.ts';
import { settleTies } from './settleTies.ts';
import { writeActors } from './writeActors.ts';
import { writeRecords } from './writeRecords.ts';
import { writeVocabulary } from './writeVocabulary.ts';

/**
 * Makes a document of the format from a foreign network and the choices of whoever opens it. Throws a `Refusal` when
 * nothing can be made of it: no tie, no date, more than there may be.
 */
export function buildDocument(
  network: ForeignNetwork,
  choices: ImportChoices,
  tally: ImportTally,
  actorRecords: number,
  tieRecords: number,
): ImportResult {
  noteMended(network, tally);
  const terms = proposeTerms(network.spells, choices.terms);
  noteProposed(network, choices.terms, terms, tally);
  const actors = settleActors(network, choices, blocsAmong(network, terms), tally);
  const ties = settleTies(network, terms, actors, tally).filter(({ spells }) => spells.length > 0);
  if (ties.length === 0) throw new Refusal({ line: 1, column: 1 }, NO_TIES);
  const bounds = boundsOf(network, choices);
  const folded = ties.map((tie) => [tie, foldForeignSpells(tie.spells, bounds, tally)] as const);
  const { sources, events, changes, ended } = writeRecords(network, folded, tally);
  refuseMoreThan('changes', changes, () => ({ line: 1, column: 1 }));
  const used = new Set(ties.map(({ kind }) => kind.kind));
  const vocabulary = writeVocabulary(
    terms.filter(({ kind }) => used.has(kind)),
    ended,
  );
  const title = plainText(network.title) || 'dataset';
  const document = {
    format: FORMAT,
    id: createIdGiver().give(title, 'dataset'),
    title,
    ...(network.edited === undefined ? {} : { edited: network.edited }),
    ...coverageOf(choices.coverage),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    sources,
    actors: writeActors(actors, bounds, tally),
    events,
  };
  const report = tally.report({
    actorRecords,
    tieRecords,
    actors: actors.list.length,
    ties: ties.length,
    spells: ties.reduce((count, { spells }) => count + spells.length, 0),
    changes,
    events: events.length,
    sources: sources.length,
  });
  return { document, report, faults: [], terms, coverage: choices.coverage };
}

const NO_TIES = { expected: 'at least one tie', found: 'none that can be read' };
const NO_DATES = {
  expected: 'a date for one tie at least, or the day on which the network was seen',
  found: 'no date anywhere',
};

function blocsAmong({ spells }: ForeignNetwork, terms: readonly KindChoice[]): ReadonlySet<string> {
  const memberships = new Set(terms.filter(({ kind }) => kind === 'membership').map(({ value }) => value));
  return new Set(spells.filter(({ kind }) => memberships.has(kind)).map(({ to }) => to));
}

/** Tells which of the file's words nobody has chosen a meaning for, and which one they were given. */
function noteProposed(
  { spells }: ForeignNetwork,
  known: readonly KindChoice[],
  terms: readonly KindChoice[],
  tally: ImportTally,
): void {
  const keyOf = (kind: string, status: string) => `${kind}\u0000${status}`;
  const keysOf = (kinds: readonly KindChoice[]) =>
    kinds.flatMap(({ value, statuses }) =>
      statuses.map((status) => [keyOf(value, status.value), status.stance] as const),
    );
  const stances = new Map(keysOf(terms));
  const named = new Set(keysOf(known).map(([key]) => key));
  for (const { kind, status, at } of spells) {
    const key = keyOf(kind, status);
    const words = [kind, status].filter((word) => word !== '').join(': ');
    if (named.has(key) || words === '') continue;
    named.add(key);
    if (VOCABULARY.get(kind)?.statuses.has(status)) continue;
    tally.note('proposed-term', at, `${words} → ${stances.get(key)}`);
  }
}

function noteMended({ actors, spells }: ForeignNetwork, tally: ImportTally): void {
  const note = (at: number, ...texts: readonly string[]) => {
    const text = texts.find(needsMending);
    if (text !== undefined) tally.note('mended-text', at, text);
  };
  for (const { at, name, names, aliases } of actors) note(at, name, ...names.values(), ...aliases);
  for (const { at, from, to, kind, status, label, note: words, source } of spells) {
    note(at, from, to, kind, status, label, words, source);
  }
}

function boundsOf(network: ForeignNetwork, { coverage, asOf }: ImportChoices): RecordBounds {
  const from = dateIn(coverage.from);
  const to = dateIn(coverage.to);
  let earliest: ForeignDate | null = from;
  if (!earliest) {
    for (const { start, end } of network.spells) {
      for (const date of [start, end]) if (date && (!earliest || date.first < earliest.first)) earliest = date;
    }
  }
  const seen = earliest ?? dateIn(asOf) ?? dateIn(network.edited);
  if (!seen) throw new Refusal({ line: 1, column: 1 }, NO_DATES);
  return {
    from: from ? from.last : null,
    to: to ? to.first : null,
    seen: seen.unit === 'other' ? dateOfDay(seen.first) : seen,
  };
}

function dateIn(text: string | undefined): ForeignDate | null {
  const reading = text === undefined ? null : readForeignDate(text, 'YYYY-MM-DD');
  return reading?.sort === 'date' ? reading.date : null;
}

function coverageOf({ from, to }: ImportChoices['coverage']): Record<string, unknown> {
  if (from === undefined && to === undefined) return {};
  return { coverage: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}
