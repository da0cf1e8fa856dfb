import { type TieId, tieIdOf } from '../model/tie.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { refuseMoreThan } from './fileLimits.ts';
import type { ForeignNetwork, ForeignSpell } from './foreignNetwork.ts';
import type { KindChoice, StatusChoice } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import type { SettledActor, SettledActors } from './settleActors.ts';
import { orderFault } from './spellDates.ts';

/** A tie of the dataset in the making, with its spells in the words of the dataset. */
export interface SettledTie {
  readonly kind: KindChoice;
  readonly from: string;
  readonly to: string;
  /** With `status` as the dataset names it. */
  readonly spells: readonly ForeignSpell[];
}

/**
 * Gathers the spells of each tie. What cannot be a spell is skipped: a tie with itself, without an end, that ends before
 * it starts, that repeats another or whose kind does not allow such actors.
 */
export function settleTies(
  network: ForeignNetwork,
  terms: readonly KindChoice[],
  actors: SettledActors,
  tally: ImportTally,
): SettledTie[] {
  const kinds = new Map(terms.map((kind) => [kind.value, { kind, statuses: statusesOf(kind) }]));
  const ties = new Map<
    TieId,
    { kind: KindChoice; from: string; to: string; spells: ForeignSpell[]; seen: Set<string> }
  >();
  for (const spell of network.spells) {
    if (!isSound(spell, tally)) continue;
    const term = kinds.get(spell.kind);
    const status = term?.statuses.get(spell.status)?.status;
    if (!term || status === undefined) continue;
    const day = spell.start?.first ?? spell.end?.last ?? null;
    const from = actors.endOf(spell.from, day, spell.at);
    const to = actors.endOf(spell.to, day, spell.at);
    if (from === to) {
      tally.skip('self-loop', spell.at, `${spell.from} – ${spell.to}`);
      continue;
    }
    const { kind } = term;
    if (!fits(kind, from, to, spell, tally)) continue;
    if (kind.isDirected && spell.isDirected === false) tally.note('given-direction', spell.at, kind.value);
    noteLives(spell, from, to, tally);
    const id = tieIdOf(kind.kind, from.id, to.id, kind.isDirected);
    const tie = ties.get(id) ?? { kind, from: from.id, to: to.id, spells: [], seen: new Set<string>() };
    ties.set(id, tie);
    refuseMoreThan('ties', ties.size, () => network.placeOf(spell.at));
    const words = `${status}|${spell.start?.text}|${spell.end?.text}|${spell.isSeen}|${spell.source}|${spell.url}|${spell.note}|${spell.label}`;
    if (tie.seen.has(words)) tally.skip('repeated-spell', spell.at, `${spell.from} – ${spell.to}`);
    else {
      tie.seen.add(words);
      tie.spells.push({ ...spell, status });
    }
  }
  return [...ties.values()].map(({ kind, from, to, spells }) => ({ kind, from, to, spells }));
}

function statusesOf({ statuses }: KindChoice): ReadonlyMap<string, StatusChoice> {
  return new Map(statuses.map((status) => [status.value, status]));
}

function isSound({ from, to, start, end, at }: ForeignSpell, tally: ImportTally): boolean {
  if (from === '' || to === '') {
    tally.skip('missing-end', at, `${from} – ${to}`);
    return false;
  }
  const fault = start && end ? orderFault(start, end) : null;
  if (fault) tally.skip(fault, at, `${start?.text} – ${end?.text}`);
  return fault === null;
}

function fits(
  kind: KindChoice,
  from: SettledActor,
  to: SettledActor,
  { at }: ForeignSpell,
  tally: ImportTally,
): boolean {
  const ends = VOCABULARY.get(kind.kind)?.ends;
  if (!ends || (ends[0].includes(from.kind) && ends[1].includes(to.kind))) return true;
  tally.skip('unfit-ends', at, `${kind.kind}: ${from.id} (${from.kind}), ${to.id} (${to.kind})`);
  return false;
}

function noteLives({ start, end, at }: ForeignSpell, from: SettledActor, to: SettledActor, tally: ImportTally): void {
  for (const { id, actor } of [from, to]) {
    if (actor.lives.length === 0) continue;
    const isEarly = start !== null && actor.lives.every((life) => life.start !== null && start.last < life.start.first);
    const isLate = actor.lives.every((life) => life.end !== null && (end ?? start ?? life.end).first > life.end.last);
    if (isEarly || isLate) tally.note('outside-life', at, `${id}: ${start?.text ?? '..'}/${end?.text ?? '..'}`);
  }
}
