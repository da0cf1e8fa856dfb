/** A line of a file, as much of it as there is room for. */
export interface ShownLine {
  readonly number: number;
  readonly text: string;
  /** Where in `text` the fault begins, on the line that has it; null on the others. */
  readonly mark: number | null;
}

const AROUND = 2;
const WIDTH = 160;
const BEFORE_MARK = 60;

/** The lines around a place of a text, line and column from 1; long lines are cut around the place. */
export function linesAround(text: string, line: number, column: number): ShownLine[] {
  const shown: ShownLine[] = [];
  let start = startOfLine(text, Math.max(1, line - AROUND));
  for (let number = Math.max(1, line - AROUND); number <= line + AROUND && start >= 0; number++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    shown.push(number === line ? cutAround(text.slice(start, end), number, column) : cutLine(text, start, end, number));
    start = next < 0 ? -1 : next + 1;
  }
  return shown;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return -1;
    start = next + 1;
  }
  return start;
}

function cutLine(text: string, start: number, end: number, number: number): ShownLine {
  const isLong = end - start > WIDTH;
  return { number, text: plain(text.slice(start, Math.min(end, start + WIDTH))) + (isLong ? '…' : ''), mark: null };
}

function cutAround(whole: string, number: number, column: number): ShownLine {
  const from = column - 1 > WIDTH - 20 ? column - 1 - BEFORE_MARK : 0;
  const cut = whole.slice(from, from + WIDTH);
  const before = from > 0 ? '…' : '';
  const after = from + WIDTH < whole.length ? '…' : '';
  const mark = Math.min(column - 1 - from, cut.length) + before.length;
  return { number, text: `${before}${plain(cut)}${after}`, mark };
}

/** Characters that would turn the direction of writing or break the line stand as one sign each. */
function plain(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}
