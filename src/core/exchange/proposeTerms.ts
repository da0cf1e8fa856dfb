import { ACTOR_KINDS } from '../model/actor.ts';
import { STANCES, type StatusStance } from '../model/stance.ts';
import { wordsIn } from '../model/text.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { ForeignSpell } from './foreignNetwork.ts';
import type { KindChoice, StatusChoice } from './importMapping.ts';
import { termFrom } from './ownIds.ts';
import { plainText } from './plainText.ts';
import { proposeStance } from './stanceWords.ts';

type TermWords = Pick<ForeignSpell, 'kind' | 'status' | 'stance' | 'isDirected' | 'from' | 'to'>;

/** Words that links use for other things. */
const TAKEN: ReadonlySet<string> = new Set([...STANCES, ...ACTOR_KINDS, 'event']);

/** The status of a tie whose spell is over: the file tells that it no longer stood, not by what act. */
export const OVER = 'over';

interface Heard {
  readonly statuses: Map<string, Map<StatusStance | null, number>>;
  readonly pairs: Set<string>;
  hasUndirected: boolean;
  hasDirected: boolean;
}

/**
 * Proposes what a file's words for kinds of tie and statuses mean, each word once, new ones in the order of the file. A term
 * of the format means itself; any other becomes a term of the dataset's own, with the stance that its words suggest.
 * `known` are terms chosen before: they stay, and what they lack is added to them.
 */
export function proposeTerms(spells: Iterable<TermWords>, known: readonly KindChoice[] = []): KindChoice[] {
  const heard = listen(spells);
  const terms = new Map(known.map((kind) => [kind.value, kind]));
  const usedKinds = new Set(known.map(({ kind }) => kind));
  for (const [value, words] of heard) {
    const kind = terms.get(value) ?? newKind(value, words, usedKinds);
    usedKinds.add(kind.kind);
    const have = new Set(kind.statuses.map((status) => status.value));
    const used = new Set(kind.statuses.map(({ status }) => status));
    const more = [...words.statuses].filter(([status]) => !have.has(status));
    terms.set(value, { ...kind, statuses: [...kind.statuses, ...more.map((status) => newStatus(kind, status, used))] });
  }
  return [...terms.values()];
}

function listen(spells: Iterable<TermWords>): Map<string, Heard> {
  const heard = new Map<string, Heard>();
  for (const { kind, status, stance, isDirected, from, to } of spells) {
    let words = heard.get(kind);
    if (!words) {
      words = { statuses: new Map(), pairs: new Set(), hasUndirected: false, hasDirected: false };
      heard.set(kind, words);
    }
    const stances = words.statuses.get(status) ?? new Map<StatusStance | null, number>();
    stances.set(stance, (stances.get(stance) ?? 0) + 1);
    words.statuses.set(status, stances);
    if (isDirected === false) words.hasUndirected = true;
    else if (isDirected) words.hasDirected = true;
    else if (from !== to && from !== '' && to !== '') words.pairs.add(`${from}\u0000${to}`);
  }
  return heard;
}

function newKind(value: string, words: Heard, used: ReadonlySet<string>): KindChoice {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const term = VOCABULARY.get(plain);
  if (term && !used.has(term.id)) {
    return { value, kind: term.id, name: wordsIn(term.name, 'en').text, isDirected: term.isDirected, statuses: [] };
  }
  const isDirected = words.hasDirected || (!words.hasUndirected && hasOneWay(words.pairs));
  const wish = termFrom(value, 'tie');
  const kind = free(TAKEN.has(wish) || VOCABULARY.has(wish) ? `${wish.slice(0, 32)}-tie` : wish, used);
  return { value, kind, name: plainText(value) || 'tie', isDirected, statuses: [] };
}

/** Tells whether some pairs stand both ways round and others do not: a table of ties without direction has all or none. */
function hasOneWay(pairs: ReadonlySet<string>): boolean {
  const turned = [...pairs].filter((pair) => pairs.has(pair.split('\u0000').reverse().join('\u0000')));
  return turned.length > 0 && turned.length < pairs.size;
}

function newStatus(
  kind: KindChoice,
  [value, stances]: readonly [string, ReadonlyMap<StatusStance | null, number>],
  used: Set<string>,
): StatusChoice {
  const terms = VOCABULARY.get(kind.kind)?.statuses;
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const term = terms?.get(plain) ?? (value === '' ? terms?.values().next().value : undefined);
  if (term && !used.has(term.id)) {
    used.add(term.id);
    return { value, status: term.id, name: wordsIn(term.name, 'en').text, stance: term.stance };
  }
  const told = [...stances].filter(([stance]) => stance !== null).sort(([, a], [, b]) => b - a)[0]?.[0];
  const stance = told ?? proposeStance(value === '' ? kind.value : value).stance;
  const isTaken = (id: string) => used.has(id) || terms?.has(id) === true || (id === OVER && stance !== 'ended');
  const wish = value === '' ? 'recorded' : termFrom(value, 'status');
  let status = wish;
  for (let count = 2; isTaken(status); count++) status = `${wish.slice(0, 36)}-${count}`;
  used.add(status);
  return { value, status, name: plainText(value) || 'recorded', stance };
}

function free(wish: string, used: ReadonlySet<string>): string {
  let id = wish;
  for (let count = 2; used.has(id) || VOCABULARY.has(id) || TAKEN.has(id); count++)
    id = `${wish.slice(0, 36)}-${count}`;
  return id;
}
