import type { CslName, Source } from '../model/source.ts';
import type { CitationWords } from './citationWords.ts';
import { oneLine } from './oneLine.ts';

/** An author: the family's part of the name and the rest, or a name that has no parts (an organisation's). */
export interface AuthorName {
  readonly family: string | null;
  readonly rest: string;
  readonly whole: string;
}

/** Reads the authors of a source; a name without family and given part stands as it is. */
export function authorsOf(source: Source): readonly AuthorName[] {
  const names: readonly CslName[] = source.names ?? source.authors.map((literal) => ({ literal }));
  return names.map(readName).filter(({ whole }) => whole !== '');
}

function readName(name: CslName): AuthorName {
  if (name.literal !== undefined) return { family: null, rest: '', whole: oneLine(name.literal) };
  const family = spaced(name['non-dropping-particle'], name.family);
  const rest = spaced(name.given, name['dropping-particle']);
  const whole = spaced(rest, family, name.suffix);
  return { family: family && rest ? family : null, rest: spaced(rest, name.suffix && `, ${name.suffix}`), whole };
}

function spaced(...parts: readonly (string | undefined)[]): string {
  return oneLine(parts.filter((part) => part).join(' ')).replace(/ ,/g, ',');
}

/** Authors of a Chicago note: given name first; of three or more the first alone, with `et al.` (18th edition, 13.23). */
export function chicagoAuthors(authors: readonly AuthorName[], words: CitationWords): string {
  const [first, second] = authors;
  if (authors.length > 2) return `${first?.whole} et al.`;
  return second ? `${first?.whole} ${words.and} ${second.whole}` : (first?.whole ?? '');
}

/** Authors of APA: family first, initials; up to twenty, of more the first nineteen and the last (9.8). */
export function apaAuthors(authors: readonly AuthorName[], words: CitationWords): string {
  const names = authors.map(({ family, rest, whole }) => (family === null ? whole : `${family}, ${initialsOf(rest)}`));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}${words.isSerialComma ? ',' : ''} ${words.apaAnd} ${last}`;
}

/** Authors of ISO 690: family in capitals first; of four or more the first alone, with `et al.`. */
export function isoAuthors(authors: readonly AuthorName[], words: CitationWords): string {
  const names = authors.map(({ family, rest, whole }) =>
    family === null ? whole.toUpperCase() : `${family.toUpperCase()}, ${rest}`,
  );
  if (names.length > 3) return `${names[0]} et al.`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** `Jean-Paul Marie, Jr.` → `J.-P. M., Jr.`; a part that begins with no letter stays as it is. */
function initialsOf(rest: string): string {
  const [given = '', ...suffixes] = rest.split(',');
  const initials = given.replace(/[\p{L}\p{M}’'.]+/gu, (name) => `${[...name][0]}.`);
  return [initials.trim(), ...suffixes.map((suffix) => suffix.trim())].join(', ');
}
