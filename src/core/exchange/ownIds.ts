import { bareWords } from './plainText.ts';

/** Gives ids that the format allows, each only once. */
export interface IdGiver {
  /** The wish itself where it is an id and free, else the nearest that is. */
  readonly give: (wish: string, otherwise: string) => string;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const LONGEST = 80;

/** Starts giving ids. */
export function createIdGiver(): IdGiver {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return {
    give: (wish, otherwise) => {
      const base = ID.test(wish) ? wish : idFrom(wish) || otherwise;
      let id = base;
      for (let count = counts.get(base) ?? 2; taken.has(id); count++) {
        const ending = `-${count}`;
        id = base.slice(0, LONGEST - ending.length) + ending;
        counts.set(base, count + 1);
      }
      taken.add(id);
      return id;
    },
  };
}

/** An id made of any words; empty when no letter or digit of the Latin script is in them. */
function idFrom(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return plain.slice(0, LONGEST);
}

/** A term of a vocabulary made of any words: small letters, digits and `-`, a letter first. */
export function termFrom(words: string, otherwise: string): string {
  if (/^[a-z][a-z0-9-]{0,39}$/.test(words)) return words;
  const plain = bareWords(words, '-').replace(/^-+|-+$/g, '');
  const term = /^[a-z]/.test(plain) ? plain : plain === '' ? otherwise : `${otherwise}-${plain}`;
  return term.slice(0, 36).replace(/-+$/, '');
}
