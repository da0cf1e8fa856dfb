import { type JsonProblem, jsonProblemAt } from './jsonProblem.ts';

/** What a scan tells of a JSON text as it goes along. Offsets count UTF-16 units. */
export interface JsonVisitor {
  readonly onValue?: (offset: number) => void;
  readonly onKey?: (key: string, offset: number) => void;
  readonly onEnter?: (sort: 'object' | 'array') => void;
  readonly onLeave?: () => void;
}

/** Nesting deeper than this is refused: no dataset needs it, and reading by recursion needs a bound. */
export const MAX_JSON_DEPTH = 64;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+$-])/y;
const LITERAL = /(?:true|false|null)(?![\w$])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks a JSON text (RFC 8259) and tells a visitor of every key and value with its place; null when the text is
 * sound, else the first thing wrong with it.
 */
export function scanJson(text: string, visitor: JsonVisitor): JsonProblem | null {
  try {
    const end = skipSpace(text, scanValue(text, skipSpace(text, 0), 0, visitor));
    return end === text.length ? null : jsonProblemAt(text, end, 'the end of the file');
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.problem;
    throw thrown;
  }
}

class Stop extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}

function scanValue(text: string, offset: number, depth: number, visitor: JsonVisitor): number {
  visitor.onValue?.(offset);
  const first = text[offset];
  if (first === '"') return scanString(text, offset);
  if (first !== '{' && first !== '[') {
    const end = matchEnd(NUMBER, text, offset) ?? matchEnd(LITERAL, text, offset);
    if (end === null) throw new Stop(jsonProblemAt(text, offset, 'a value'));
    return end;
  }
  if (depth >= MAX_JSON_DEPTH) {
    throw new Stop({ offset, expected: `at most ${MAX_JSON_DEPTH} levels of nesting`, found: 'a deeper one' });
  }
  visitor.onEnter?.(first === '{' ? 'object' : 'array');
  const end = scanMembers(text, offset + 1, depth + 1, visitor, first === '{' ? '}' : ']');
  visitor.onLeave?.();
  return end;
}

function scanMembers(text: string, start: number, depth: number, visitor: JsonVisitor, close: '}' | ']'): number {
  let offset = skipSpace(text, start);
  if (text[offset] === close) return offset + 1;
  for (;;) {
    if (close === '}') offset = scanKey(text, offset, visitor);
    offset = skipSpace(text, scanValue(text, offset, depth, visitor));
    if (text[offset] === close) return offset + 1;
    if (text[offset] !== ',') throw new Stop(jsonProblemAt(text, offset, `"," or "${close}"`));
    offset = skipSpace(text, offset + 1);
  }
}

function scanKey(text: string, offset: number, visitor: JsonVisitor): number {
  if (text[offset] !== '"') throw new Stop(jsonProblemAt(text, offset, 'a key in double quotes'));
  const end = scanString(text, offset);
  visitor.onKey?.(JSON.parse(text.slice(offset, end)) as string, offset);
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') throw new Stop(jsonProblemAt(text, colon, '":" after the key'));
  return skipSpace(text, colon + 1);
}

function scanString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; ) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return offset + 1;
    if (code < 0x20) {
      const note = code === 10 || code === 13 ? 'A line ends inside a string.' : 'A control character is not escaped.';
      throw new Stop({ ...jsonProblemAt(text, offset, "'\"' at the end of the string"), note });
    }
    const next = code === 0x5c ? matchEnd(ESCAPE, text, offset) : offset + 1;
    if (next === null) throw new Stop(jsonProblemAt(text, offset, 'an escape such as \\n or \\u00e9'));
    offset = next;
  }
  throw new Stop(jsonProblemAt(text, text.length, "'\"' at the end of the string"));
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return offset;
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}
