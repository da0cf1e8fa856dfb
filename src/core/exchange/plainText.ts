import { FILE_LIMITS } from './fileLimits.ts';

const HALF_PAIRS = /\p{Cs}/gu;
// Control characters have no place in names; only tabs and line ends separate words.
const CONTROLS = /\p{Cc}/gu;

/**
 * Cleans words of a foreign file: half surrogate pairs become U+FFFD, control characters go, and a text longer than
 * any may be is cut.
 */
export function plainText(text: string): string {
  const cut = text.length > FILE_LIMITS.text ? `${text.slice(0, FILE_LIMITS.text)}…` : text;
  return cut
    .replace(HALF_PAIRS, '\ufffd')
    .replace(CONTROLS, (character) => (/[\t\n\r]/.test(character) ? ' ' : ''))
    .trim();
}

/** Tells whether `plainText` would cut a text or take something out of it. */
export function needsMending(text: string): boolean {
  return text.length > FILE_LIMITS.text || /\p{Cs}/u.test(text) || /(?![\t\n\r])\p{Cc}/u.test(text);
}

/** Words without accents, in small letters, with one kind of gap between them: the ground of ids and of comparisons. */
export function bareWords(text: string, gap: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, gap)
    .slice(0, 200);
}
