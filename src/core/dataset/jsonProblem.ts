/** Why a text is no JSON, and where. */
export interface JsonProblem {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  readonly note?: string;
}

const WORD = /^[\p{L}\p{N}_$+.-]{1,20}/u;

/** Describes what stands at a place where something else was expected; knows the usual slips of a hand-edited file. */
export function jsonProblemAt(text: string, offset: number, expected: string): JsonProblem {
  if (offset >= text.length) {
    const note = text.trim() === '' ? 'The file is empty.' : 'The file is cut off.';
    return { offset: text.length, expected, found: 'the end of the file', note };
  }
  const ahead = text.slice(offset, offset + 24);
  const found = WORD.exec(ahead)?.[0] ?? String.fromCodePoint(ahead.codePointAt(0) ?? 0);
  const note = slipOf(text, offset, expected, found);
  return { offset, expected, found: JSON.stringify(found), ...(note === undefined ? {} : { note }) };
}

function slipOf(text: string, offset: number, expected: string, found: string): string | undefined {
  if (
    /^[\]}]$/.test(found) &&
    text
      .slice(Math.max(0, offset - 500), offset)
      .trimEnd()
      .endsWith(',')
  ) {
    return `JSON has no comma before "${found}".`;
  }
  if (/^[-+]?(NaN|Infinity|undefined|None|nan)$/.test(found)) return `JSON has no ${found}.`;
  if (expected === 'a value' && /^[+.-]?\d|^[+.]/.test(found)) return 'This is no number as JSON writes it.';
  if (/^\/[/*]/.test(text.slice(offset, offset + 2)) || found === '#') return 'JSON has no comments.';
  return found === "'" || found === '“' ? 'JSON puts text in straight double quotes.' : undefined;
}
