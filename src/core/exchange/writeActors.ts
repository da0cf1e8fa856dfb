import type { RecordBounds } from './foldForeignSpells.ts';
import type { ForeignDate } from './foreignDate.ts';
import type { ImportTally } from './importTally.ts';
import { plainText } from './plainText.ts';
import type { SettledActor, SettledActors } from './settleActors.ts';

/**
 * Writes the actors of a document. A life that the record cuts off has no end there: an actor that is listed from its
 * first date or up to its last one is not born or ended by it.
 */
export function writeActors(
  actors: SettledActors,
  bounds: Pick<RecordBounds, 'from' | 'to'>,
  tally: ImportTally,
): Record<string, unknown>[] {
  const firstOf = new Map(actors.list.toReversed().map(({ id, actor }) => [actor.id, id]));
  const wholes = wholesOf(actors.list, firstOf, tally);
  return actors.list.map((settled) => writeActor(settled, bounds, wholes.get(settled.id)));
}

function writeActor(
  { id, kind, actor }: SettledActor,
  bounds: Pick<RecordBounds, 'from' | 'to'>,
  whole: string | undefined,
): Record<string, unknown> {
  const name = nameOf(actor, id);
  const from = edgeOf(
    actor.lives.map(({ start }) => start),
    (a, b) => a.first - b.first,
  );
  const to = edgeOf(
    actor.lives.map(({ end }) => end),
    (a, b) => b.last - a.last,
  );
  const aliases = [...new Set([...actor.formerNames, ...actor.aliases].map(plainText))].filter(
    (alias) => alias !== '' && alias !== name,
  );
  const short = plainText(actor.short);
  const codes = [...actor.codes, ...(id === actor.id ? [] : [['file', actor.id] as const])]
    .map(([key, code]) => [key, plainText(code)] as const)
    .filter(([key, code]) => /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(key) && code !== '');
  return {
    id,
    kind,
    name,
    ...(/^.{1,4}$/u.test(short) ? { short } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(codes.length > 0 ? { codes: Object.fromEntries(codes.map(([key, code]) => [key, numberOr(code)])) } : {}),
    ...(actor.place ? { place: actor.place } : {}),
    ...(from && !(bounds.from !== null && from.first <= bounds.from) ? { from: from.text } : {}),
    ...(to && !(bounds.to !== null && to.last >= bounds.to) ? { to: to.text } : {}),
    ...(whole === undefined ? {} : { partOf: whole }),
    ...(actor.lives.length > 1 ? { 'x-lives': actor.lives.map(lifeText) } : {}),
  };
}

function nameOf(actor: SettledActor['actor'], id: string): unknown {
  const names = [...actor.names]
    .map(([lang, name]) => [lang, plainText(name)] as const)
    .filter(([, name]) => name !== '');
  const plain = plainText(actor.name);
  if (names.length === 0) return plain || plainText(actor.id) || id;
  const isTold = plain === '' || names.some(([, name]) => name === plain);
  return Object.fromEntries(isTold ? names : [...names, ['und', plain]]);
}

/** The outermost of several dates; null when one of them is not known. */
function edgeOf(
  dates: readonly (ForeignDate | null)[],
  order: (a: ForeignDate, b: ForeignDate) => number,
): ForeignDate | null {
  const known = dates.filter((date) => date !== null);
  return known.length < dates.length ? null : (known.sort(order)[0] ?? null);
}

function lifeText({ start, end }: { start: ForeignDate | null; end: ForeignDate | null }): string {
  return `${start?.text ?? '..'}/${end?.text ?? '..'}`;
}

/** Codes of digits are numbers, unless a number would lose a leading zero. */
function numberOr(code: string): string | number {
  return /^(0|[1-9]\d{0,14})$/.test(code) ? Number(code) : code;
}

/** What each actor is part of, where that is an actor and does not lead back to it. */
function wholesOf(
  list: readonly SettledActor[],
  firstOf: ReadonlyMap<string, string>,
  tally: ImportTally,
): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const { id, actor } of list) {
    if (actor.whole === '') continue;
    const whole = firstOf.get(actor.whole);
    let above = whole;
    for (let steps = list.length; above !== undefined && above !== id && steps > 0; steps--) above = wholes.get(above);
    if (whole === undefined || above === id) tally.note('lost-whole', actor.at, actor.whole);
    else wholes.set(id, whole);
  }
  return wholes;
}
