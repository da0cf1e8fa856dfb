import type { ForeignActor, Life } from './foreignNetwork.ts';
import type { ImportChoices } from './importMapping.ts';
import type { ImportTally } from './importTally.ts';
import { plainText } from './plainText.ts';
import { orderFault } from './spellDates.ts';

/** One actor made of all the records that speak of it. */
export interface MergedActor extends ForeignActor {
  readonly formerNames: readonly string[];
}

/** A year and a day: names that follow one another closer than that are taken for names of one actor. */
const LONGEST_GAP = 366;

/**
 * Makes one actor of the records of each id. Records with the same name are one actor, maybe with several lives. Where
 * the names differ, dates decide: names that follow one another close by are one actor that changed its name, names
 * with years between them are two actors in turn; without dates the first one keeps the id.
 */
export function mergeActors(
  records: readonly ForeignActor[],
  sameId: ImportChoices['sameId'],
  tally: ImportTally,
): MergedActor[] {
  const groups = new Map<string, ForeignActor[]>();
  for (const record of records) {
    const id = record.id.trim() || record.name.trim();
    if (id === '') tally.skip('missing-id', record.at, record.sort);
    else addTo(groups, id, { ...record, id, lives: soundLives(record, tally) });
  }
  return [...groups.values()].flatMap((group) => mergeGroup(group, sameId, tally));
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function soundLives({ lives, at }: ForeignActor, tally: ImportTally): Life[] {
  return lives.filter(({ start, end }) => {
    const fault = start && end ? orderFault(start, end) : null;
    if (fault) tally.skip(fault, at, `${start?.text} – ${end?.text}`);
    return fault === null;
  });
}

function mergeGroup(
  group: readonly ForeignActor[],
  sameId: ImportChoices['sameId'],
  tally: ImportTally,
): MergedActor[] {
  const byName = new Map<string, ForeignActor[]>();
  for (const record of group) addTo(byName, nameOf(record), record);
  const unnamed = byName.get('');
  if (unnamed && byName.size > 1) byName.delete('');
  const [first, ...others] = [...byName.values()];
  if (!first) return [];
  const one = mergeSame([...first, ...(byName.has('') ? [] : (unnamed ?? []))], tally);
  if (others.length === 0) return [one];
  const named = [one, ...others.map((records) => mergeSame(records, tally))];
  const inTurn = inOrderOfLives(named);
  const choice = sameId === 'by-dates' ? (inTurn ? (isClose(inTurn) ? 'one-actor' : 'two-actors') : 'refuse') : sameId;
  switch (choice) {
    case 'one-actor':
      return [renamed(inTurn ?? named, tally)];
    case 'two-actors':
      for (const later of named.slice(1)) tally.note('split-id', later.at, `${later.id}: ${later.name}`);
      return named;
    case 'refuse':
      for (const later of named.slice(1)) tally.skip('repeated-id', later.at, `${later.id}: ${later.name}`);
      return [one];
  }
}

function nameOf({ name, names }: ForeignActor): string {
  return plainText(name) || (names.values().next().value ?? '');
}

function mergeSame(records: readonly ForeignActor[], tally: ImportTally): MergedActor {
  const [first, ...others] = records as [ForeignActor, ...ForeignActor[]];
  const lives = distinctLives(records.flatMap((record) => record.lives));
  for (const { at, id } of others) tally.note('merged-actors', at, id);
  if (lives.length > 1) tally.note('several-lives', first.at, first.id);
  return {
    ...first,
    name: records.find(({ name }) => name !== '')?.name ?? '',
    names: new Map(records.toReversed().flatMap(({ names }) => [...names])),
    sort: records.find(({ sort }) => sort !== '')?.sort ?? '',
    short: records.find(({ short }) => short !== '')?.short ?? '',
    whole: records.find(({ whole }) => whole !== '')?.whole ?? '',
    place: records.find(({ place }) => place !== null)?.place ?? null,
    aliases: [...new Set(records.flatMap(({ aliases }) => aliases))],
    codes: new Map(records.toReversed().flatMap(({ codes }) => [...codes])),
    lives,
    formerNames: [],
  };
}

function distinctLives(lives: readonly Life[]): Life[] {
  const known = new Map(lives.map((life) => [`${life.start?.text ?? ''}/${life.end?.text ?? ''}`, life]));
  return [...known.values()].sort((a, b) => (a.start?.first ?? -Infinity) - (b.start?.first ?? -Infinity));
}

/** Puts actors whose lives follow one another in their order; null where dates are missing or lives overlap. */
function inOrderOfLives(actors: readonly MergedActor[]): MergedActor[] | null {
  if (actors.some(({ lives }) => lives.length === 0)) return null;
  const ordered = [...actors].sort((a, b) => beginOf(a) - beginOf(b));
  const overlaps = ordered.some((actor, i) => {
    const before = ordered[i - 1];
    return before !== undefined && beginOf(actor) < endOf(before) - LONGEST_GAP;
  });
  return overlaps ? null : ordered;
}

function isClose(ordered: readonly MergedActor[]): boolean {
  return ordered.every((actor, i) => {
    const before = ordered[i - 1];
    return before === undefined || beginOf(actor) - endOf(before) <= LONGEST_GAP;
  });
}

function beginOf({ lives }: MergedActor): number {
  return lives[0]?.start?.first ?? Number.NEGATIVE_INFINITY;
}

function endOf({ lives }: MergedActor): number {
  return Math.max(...lives.map(({ end }) => end?.last ?? Number.POSITIVE_INFINITY));
}

function renamed(ordered: readonly MergedActor[], tally: ImportTally): MergedActor {
  const last = ordered.at(-1) as MergedActor;
  for (const { at, id, name } of ordered.slice(0, -1)) tally.note('changed-name', at, `${id}: ${name}`);
  const formerNames = ordered.slice(0, -1).map(({ name }) => name);
  return { ...last, lives: distinctLives(ordered.flatMap(({ lives }) => lives)), formerNames };
}
