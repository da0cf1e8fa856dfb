import { isolated } from '../model/isolate.ts';

/** More marks than this on one letter are no writing but a way to cover the lines above and below. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
/** Line breaks, tabs and the separators of lines and paragraphs. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Controls, what XML 1.0 forbids (section 2.2, Char), noncharacters, and tag characters that nobody sees. */
const UNSEEN = /[\p{Cc}\ufdd0-\ufdef]|[\u{fffe}\u{ffff}]|[\u{e0000}-\u{e007f}]/gu;
/** Embeddings, overrides and isolates, which could turn the words around them (Unicode Standard Annex 9, section 2). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes words from a file safe to set: one line, no controls, no lone halves of a pair, and nothing that would turn the
 * direction of what stands beside them. Letters of every script stay as they are.
 */
export function plainText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(UNSEEN, '')
    .replace(TURNING, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for words within a sentence: those written from right to left keep to themselves between two isolates. */
export function plainPart(text: string): string {
  return isolated(plainText(text));
}
