import type { StatusStance } from '../model/stance.ts';
import { wordsIn } from '../model/text.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { KindChoice, StatusChoice } from './importMapping.ts';
import { proposeTerms } from './proposeTerms.ts';

/** Terms that somebody looks over; each kind of them is known by the file's own word for it, its `value`. */
export type Terms = readonly KindChoice[];

/**
 * The terms when a file's word for a kind of tie is taken for a kind of the format, or for null as a kind of its own.
 * Its statuses are proposed anew for that kind; a status that another word has given to the kind keeps its stance.
 */
export function withKind(terms: Terms, value: string, kindId: string | null): KindChoice[] {
  const before = terms.find((term) => term.value === value);
  const term = kindId === null ? undefined : VOCABULARY.get(kindId);
  if (!before || (kindId !== null && !term)) return [...terms];
  const others = terms.filter((one) => one !== before);
  const bare = term && { value, kind: term.id, name: nameOf(term), isDirected: term.isDirected, statuses: [] };
  const after = proposeAnew(before, before.statuses, bare ? [...others, bare] : others);
  return replaced(terms, before, sharingStances(after, others));
}

/** The terms when a file's word for a status is taken for a status of the format, or for null as one of its own. */
export function withStatus(terms: Terms, value: string, word: string, statusId: string | null): KindChoice[] {
  const kind = terms.find((term) => term.value === value);
  const before = kind?.statuses.find((status) => status.value === word);
  const term = statusId === null ? undefined : VOCABULARY.get(kind?.kind ?? '')?.statuses.get(statusId);
  if (!kind || !before || (statusId !== null && !term)) return [...terms];
  const others = terms.filter((one) => one !== kind);
  const rest = { ...kind, statuses: kind.statuses.filter((status) => status !== before) };
  const own = term
    ? { value: word, status: term.id, name: nameOf(term), stance: term.stance }
    : statusOf(sharingStances(proposeAnew(kind, [before], [...others, rest]), others), word);
  return replaced(terms, kind, { ...kind, statuses: kind.statuses.map((one) => (one === before && own) || one) });
}

/** The terms with another stance for a status: for every word of the file that means this status of this kind. */
export function withStance(terms: Terms, { kind }: KindChoice, status: string, stance: StatusStance): KindChoice[] {
  return terms.map((term) =>
    term.kind === kind
      ? { ...term, statuses: term.statuses.map((one) => (one.status === status ? { ...one, stance } : one)) }
      : term,
  );
}

/** The terms when ties of a kind of the file's own have a direction or have none. */
export function withDirection(terms: Terms, value: string, isDirected: boolean): KindChoice[] {
  return terms.map((term) => (term.value === value && !VOCABULARY.has(term.kind) ? { ...term, isDirected } : term));
}

/** Tells whether a word is the format's own name of a kind, so that it can mean nothing else. */
export function isTermOfFormat(word: string, terms: ReadonlyMap<string, unknown> = VOCABULARY): boolean {
  return terms.has(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}

function nameOf({ name }: { readonly name: Parameters<typeof wordsIn>[0] }): string {
  return wordsIn(name, 'en').text;
}

function proposeAnew({ value, isDirected }: KindChoice, words: readonly StatusChoice[], known: Terms): KindChoice {
  const ends = { from: '', to: '', isDirected };
  const spells = words.map((word) => ({ ...ends, kind: value, status: word.value, stance: stanceToKeep(word) }));
  return proposeTerms(spells, known).find((term) => term.value === value) as KindChoice;
}

/** A stance that the reader has chosen, or that the file tells, goes on; the empty word says nothing by itself. */
function stanceToKeep({ value, stance }: StatusChoice): StatusStance | null {
  return value === '' ? null : stance;
}

function statusOf({ statuses }: KindChoice, word: string): StatusChoice | undefined {
  return statuses.find(({ value }) => value === word);
}

function sharingStances(kind: KindChoice, others: Terms): KindChoice {
  const stances = new Map(
    others
      .filter((other) => other.kind === kind.kind)
      .flatMap(({ statuses }) => statuses.map((s) => [s.status, s.stance])),
  );
  const statuses = kind.statuses.map((one) => ({ ...one, stance: stances.get(one.status) ?? one.stance }));
  return { ...kind, statuses };
}

function replaced(terms: Terms, before: KindChoice, after: KindChoice): KindChoice[] {
  return terms.map((term) => (term === before ? after : term));
}
