import { changeLook, DISC_RADIUS, discMarks } from './drawDisc.ts';
import type { DrawnPart } from './drawLegend.ts';
import type { FigureMark, Span } from './figureMark.ts';
import { setSpans, textMarks } from './setText.ts';

/** A row of the list of changes. */
export interface ChangeEntry {
  readonly number: number;
  readonly isCertain: boolean;
  readonly title: string;
  /** What became of the tie, when, and the numbers of sources. */
  readonly text: string;
}

const LEADING = 1.32;
const INDENT = DISC_RADIUS * 2 + 9;
const COLUMN_GAP = 30;
const ENTRY_GAP = 8;
const NARROWEST_COLUMN = 340;
const MOST_LINES = 4;

/** Draws the list of changes in columns: the number as on the picture, the tie, what became of it. */
export function drawChanges(
  heading: string,
  entries: readonly ChangeEntry[],
  more: (n: number) => string,
  x: number,
  y: number,
  width: number,
  size: number,
  room: number,
): DrawnPart {
  const leading = size * LEADING;
  const columns = Math.min(
    entries.length || 1,
    Math.max(1, Math.floor((width + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP))),
  );
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const head = setSpans([{ text: heading, face: 'sansBold', ink: 'ink' }], size, width, 2).lines;
  const top = y + head.length * leading + 10;
  const spansOf = ({ title, text }: ChangeEntry): Span[] => [
    { text: `${title} `, face: 'sansBold', ink: 'ink' },
    { text, face: 'sans', ink: 'ink2' },
  ];
  const set = entries.map((entry) => setSpans(spansOf(entry), size, columnWidth - INDENT, MOST_LINES).lines);
  const heightOf = (place: number) => Math.max(DISC_RADIUS * 2, (set[place]?.length ?? 0) * leading) + ENTRY_GAP;
  const most = Math.max(0, room - (top - y));
  const marks: FigureMark[] = [...textMarks(head, x, y + size, size, leading)];
  const total = entries.reduce((sum, _, place) => sum + heightOf(place), 0);
  const target = Math.min(most, Math.max(total / columns, ...entries.map((_, place) => heightOf(place))));
  let column = 0;
  let filled = 0;
  let tallest = 0;
  let shown = 0;
  for (const [place, entry] of entries.entries()) {
    const height = heightOf(place);
    const isLast = column === columns - 1;
    const limit = isLast
      ? most - (place < entries.length - 1 && total > most * columns ? leading : 0)
      : Math.min(most, target + 1);
    if (filled > 0 && filled + height > limit) {
      if (isLast) break;
      column++;
      filled = 0;
    }
    if (filled + height > most) break;
    const left = x + column * (columnWidth + COLUMN_GAP);
    const line = top + filled;
    marks.push(discMarks(changeLook(entry.number, entry.isCertain), left + DISC_RADIUS, line + DISC_RADIUS));
    marks.push(...textMarks(set[place] ?? [], left + INDENT, line + DISC_RADIUS + size * 0.36, size, leading));
    filled += height;
    tallest = Math.max(tallest, filled);
    shown++;
  }
  if (shown < entries.length) {
    const left = x + column * (columnWidth + COLUMN_GAP);
    const lines = setSpans(
      [{ text: more(entries.length - shown), face: 'sans', ink: 'ink2' }],
      size,
      columnWidth,
      1,
    ).lines;
    marks.push(...textMarks(lines, left, top + filled + size, size, leading));
    tallest = Math.max(tallest, filled + leading);
  }
  return { mark: { type: 'group', name: 'changes', marks }, height: top - y + tallest };
}
