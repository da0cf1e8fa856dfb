import { firstBreak } from '../history/firstBreak.ts';
import type { History } from '../history/history.ts';
import { ACTOR_KINDS, type ActorId, type ActorKind } from '../model/actor.ts';
import { type Words, wordsIn } from '../model/text.ts';
import type { TieKey } from '../model/tie.ts';
import { civilOf, type Day, dayOf } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import { actorName } from './tieName.ts';

/** The orders in which strips can stand. */
export const STRIP_ORDERS = ['actor', 'kind', 'break'] as const;
/** By the other actor, by the kind of tie, or by when ties were first broken. */
export type StripOrder = (typeof STRIP_ORDERS)[number];

/** What stands above a group: words of the dataset, a sort of actor, a year, or that nothing was ever broken. */
export type StripHeading =
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'actorKind'; readonly kind: ActorKind }
  | { readonly type: 'year'; readonly year: string }
  | { readonly type: 'unbroken' };

/** Strips under one heading. */
export interface StripGroup {
  readonly key: string;
  readonly heading: StripHeading;
  /** Ties by number, in the order of their rows. */
  readonly ties: readonly number[];
  /** The actor that all ties of the group share, whom its rows need not name. */
  readonly actor: ActorId | null;
}

/** What strips are wanted: in which order, of which actor alone, with whom in focus, in which language. */
export interface StripsWanted {
  readonly order: StripOrder;
  readonly actor: ActorId | null;
  readonly focus: ReadonlySet<ActorId>;
  readonly lang: string;
}

/** The group of a tie and its place in it: groups stand by rank and then by name, ties by day, by name, by kind. */
interface Placed {
  readonly tie: number;
  readonly heading: StripHeading;
  readonly key: string;
  readonly actor: ActorId | null;
  readonly rank: number;
  readonly day: Day;
  /** The place of the row's name in the alphabet. */
  readonly name: number;
  readonly kind: number;
}

/** The place of each actor's name in the language's alphabet. */
type Alphabet = ReadonlyMap<ActorId, number>;

/**
 * Puts strips into groups and the groups into order. By actor: of one actor's ties by the sort of the other, else by the
 * actor in focus. By kind in the order of the vocabulary. By the year of the first break, those never broken last.
 * Within a group by the language's alphabet, then in the order of the vocabulary.
 */
export function groupStrips(history: History, ties: readonly number[], wanted: StripsWanted): StripGroup[] {
  const { compare } = new Intl.Collator(wanted.lang, { numeric: true });
  const alphabet = alphabetOf(history.dataset, wanted.lang, compare);
  const kinds = [...history.dataset.vocabulary.keys()];
  const groups = new Map<string, Placed[]>();
  for (const tie of ties) {
    const placed = placeTie(history, tie, wanted, kinds, alphabet);
    const members = groups.get(placed.key);
    if (members) members.push(placed);
    else groups.set(placed.key, [placed]);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const sorted = members.sort((x, y) => x.day - y.day || x.name - y.name || x.kind - y.kind);
      return sorted[0] ? { key, first: sorted[0], ties: sorted.map(({ tie }) => tie) } : [];
    })
    .sort((x, y) => x.first.rank - y.first.rank || compare(titleOf(x.first), titleOf(y.first)))
    .map(({ key, first, ties: members }) => ({ key, heading: first.heading, actor: first.actor, ties: members }));
}

function alphabetOf(dataset: History['dataset'], lang: string, compare: (x: string, y: string) => number): Alphabet {
  const named = [...dataset.actors.keys()].map((id) => ({ id, name: actorName(dataset, id, lang).text }));
  return new Map(named.sort((x, y) => compare(x.name, y.name)).map(({ id }, place) => [id, place]));
}

function titleOf({ heading }: Placed): string {
  return heading.type === 'words' ? heading.words.text : '';
}

function placeTie(
  history: History,
  tie: number,
  { order, actor, focus, lang }: StripsWanted,
  kinds: readonly string[],
  alphabet: Alphabet,
): Placed {
  const { dataset } = history;
  const key = history.tieKeys[tie] as TieKey;
  const kind = kinds.indexOf(key.kind);
  const row = (known: ActorId | null) => ({ tie, kind, day: 0, actor: known, name: placeOfName(key, known, alphabet) });
  switch (order) {
    case 'actor': {
      if (actor === null) {
        const head = headOf(key, focus, alphabet);
        const heading = { type: 'words', words: actorName(dataset, head, lang) } as const;
        return { ...row(head), key: head, heading, rank: 0 };
      }
      const sort = dataset.actors.get(key.a === actor ? key.b : key.a)?.kind ?? 'state';
      const rank = ACTOR_KINDS.indexOf(sort);
      return { ...row(actor), key: sort, heading: { type: 'actorKind', kind: sort }, rank };
    }
    case 'kind': {
      const words = wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang);
      return { ...row(actor), key: key.kind, heading: { type: 'words', words }, rank: kind };
    }
    case 'break': {
      const day = firstBreak(history, tie);
      if (day === null) return { ...row(actor), key: '', heading: { type: 'unbroken' }, rank: Number.MAX_VALUE };
      const { year } = civilOf(day);
      const text = formatDay(dayOf(year, 1, 1), lang, 'year');
      return { ...row(actor), day, key: text, heading: { type: 'year', year: text }, rank: year };
    }
  }
}

/** The end that a tie is listed under: the one in focus, else the first by name. */
function headOf({ a, b }: TieKey, focus: ReadonlySet<ActorId>, alphabet: Alphabet): ActorId {
  if (focus.has(a) !== focus.has(b)) return focus.has(a) ? a : b;
  return (alphabet.get(a) ?? 0) <= (alphabet.get(b) ?? 0) ? a : b;
}

function placeOfName({ a, b }: TieKey, known: ActorId | null, alphabet: Alphabet): number {
  const placeOf = (id: ActorId) => alphabet.get(id) ?? 0;
  return known === null ? placeOf(a) * alphabet.size + placeOf(b) : placeOf(a === known ? b : a);
}
