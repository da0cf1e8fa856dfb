import type { DrawnPart } from './drawLegend.ts';
import type { FigureMark, Span } from './figureMark.ts';
import { type SetText, setSpans, textMarks } from './setText.ts';

const LEADING = 1.35;

/**
 * Sets notes one below the other, at most so many lines in all. Those that do not fit are left out, and `more` says how
 * many; a note alone is cut short instead.
 */
export function drawNotes(
  notes: readonly string[],
  more: (n: number) => string,
  x: number,
  y: number,
  width: number,
  size: number,
  mostLines: number,
): DrawnPart {
  const set = (text: string, most: number) =>
    setSpans([{ text, face: 'sans', ink: 'ink2' } satisfies Span], size, width, most).lines;
  const all = notes.map((note) => set(note, Infinity));
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const room = total <= mostLines ? mostLines : mostLines - 1;
  let line = 0;
  const marks: FigureMark[] = [];
  const write = (lines: SetText['lines']) => {
    marks.push(...textMarks(lines, x, y + size + line * size * LEADING, size, size * LEADING));
    line += lines.length;
  };
  let left = 0;
  for (const lines of all) {
    if (line + lines.length <= room) write(lines);
    else left++;
  }
  const [only] = notes;
  if (notes.length === 1 && only !== undefined && left === 1 && mostLines > 0) write(set(only, mostLines));
  else if (left > 0 && mostLines > 0) write(set(more(left), 1));
  return { mark: { type: 'group', name: 'notes', marks }, height: line * size * LEADING };
}
