import { lineStartsOf } from '../../core/exchange/textPlaces.ts';

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

/** Gives the lines around a place of a text, line and column from 1; long lines are cut around the place. */
export type LineReader = (line: number, column: number) => ShownLine[];

/** Reads lines of a text. Where they begin is looked up once, so that ten thousand places cost no more than a few. */
export function linesOf(text: string): LineReader {
  let starts: Int32Array | null = null;
  return (line, column) => {
    starts ??= lineStartsOf(text);
    const shown: ShownLine[] = [];
    for (let number = Math.max(1, line - AROUND); number <= Math.min(line + AROUND, starts.length); number++) {
      const start = starts[number - 1] ?? 0;
      const end = (starts[number] ?? text.length + 1) - 1;
      shown.push(
        number === line ? cutAround(text.slice(start, end), number, column) : cutLine(text, start, end, number),
      );
    }
    return shown;
  };
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
