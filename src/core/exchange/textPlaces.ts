import type { Place } from './importReport.ts';

/** Gives offsets of a text, whose lines all end in LF, their line and column. Asks in any order cost a binary search. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: Int32Array | null = null;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
  };
}

/** The offset at which each line of a text begins. */
export function lineStartsOf(text: string): Int32Array {
  let lines = 1;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines++;
  const starts = new Int32Array(lines);
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts[line++] = end + 1;
  return starts;
}
