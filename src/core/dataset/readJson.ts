import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { MAX_JSON_DEPTH, scanJson } from './scanJson.ts';

/** The value of a JSON text; without `value` when the text is no JSON. */
export interface JsonReading {
  readonly value?: unknown;
  readonly findings: readonly Finding[];
}

/** Surrogates, `__proto__`, and the escapes that can write either: what sends a text through the slow look. */
const MAY_BE_UNSAFE = /[\ud800-\udfff]|\\u(?:[dD][89a-fA-F]|00[57])|__proto__/;
const HALF_A_PAIR = /\p{Cs}/u;
const HALF_A_PAIR_NOTE = 'Half of a surrogate pair stands alone.';

/** The longest text that is read, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 64 * 1024 * 1024;
/** The longest string within it: no summary is longer, and a page that draws one would stand still. */
export const MAX_STRING_LENGTH = 100_000;

/**
 * Reads a JSON text as I-JSON (RFC 7493): keys are unique and strings well-formed. A key `__proto__` is refused too.
 *
 * `JSON.parse` does the work. It keeps the last of two equal keys in silence, so the keys it kept are counted against
 * the colons of the text, and only when the numbers differ the text is walked to name the culprit.
 */
export function readJson(text: string): JsonReading {
  if (text.length > MAX_TEXT_LENGTH) {
    return { findings: [{ path: [], offset: 0, expected: 'at most 64 MB of text', found: 'a longer file' }] };
  }
  const { colons, depth, longest } = surveyJson(text);
  if (longest.length > MAX_STRING_LENGTH) {
    const expected = `a text of at most ${MAX_STRING_LENGTH} characters`;
    return { findings: [{ path: [], offset: longest.offset, expected, found: `one of ${longest.length}` }] };
  }
  let value: unknown;
  try {
    if (depth <= MAX_JSON_DEPTH) value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value === undefined) return { findings: [{ path: [], ...syntaxProblem(text) }] };
  const findings: Finding[] = countKeys(value) === colons ? [] : findRepeatedKeys(text);
  if (MAY_BE_UNSAFE.test(text)) findUnsafeText(value, [], findings);
  return { value, findings };
}

function syntaxProblem(text: string): Omit<Finding, 'path'> {
  return scanJson(text, {}) ?? { offset: 0, expected: 'JSON', found: 'a text that cannot be read' };
}

interface JsonSurvey {
  readonly colons: number;
  readonly depth: number;
  /** The first of the longest strings. */
  readonly longest: { readonly offset: number; readonly length: number };
}

/** Counts the colons and the deepest nesting outside of strings, hopping over strings, and measures those. */
function surveyJson(text: string): JsonSurvey {
  let colons = 0;
  let depth = 0;
  let deepest = 0;
  let longest = { offset: 0, length: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      const end = closingQuote(text, i);
      if (end < text.length && end - i - 1 > longest.length) longest = { offset: i, length: end - i - 1 };
      i = end;
    } else if (code === 0x3a) colons++;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { colons, depth: deepest, longest };
}

function closingQuote(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote;
  }
  return text.length;
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const member of value) count += countKeys(member);
    return count;
  }
  const members = Object.values(value);
  for (const member of members) count += countKeys(member);
  return count + members.length;
}

function findRepeatedKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  const stack: { keys: Set<string> | null; index: number }[] = [];
  const path: (string | number)[] = [];
  scanJson(text, {
    onKey: (key, offset) => {
      path[path.length - 1] = key;
      const keys = stack[stack.length - 1]?.keys;
      if (keys?.has(key)) {
        findings.push({ path: [...path], offset, expected: 'each key once', found: `${excerptOf(key)} again` });
      }
      keys?.add(key);
    },
    onValue: () => {
      const around = stack[stack.length - 1];
      if (around?.keys === null) path[path.length - 1] = around.index++;
    },
    onEnter: (sort) => {
      stack.push({ keys: sort === 'object' ? new Set() : null, index: 0 });
      path.push('');
    },
    onLeave: () => {
      stack.pop();
      path.pop();
    },
  });
  return findings;
}

function findUnsafeText(value: unknown, path: JsonPath, findings: Finding[]): void {
  if (typeof value === 'string') {
    if (HALF_A_PAIR.test(value)) {
      findings.push({ path, expected: 'well-formed text', found: excerptOf(value), note: HALF_A_PAIR_NOTE });
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    const isUnsafe = key === '__proto__' || HALF_A_PAIR.test(key);
    if (isUnsafe) findings.push({ path: below, isAtKey: true, expected: 'another key', found: excerptOf(key) });
    findUnsafeText(member, below, findings);
  }
}
