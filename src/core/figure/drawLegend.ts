import type { FigureMark, GroupMark } from './figureMark.ts';
import type { LegendItem } from './legendItems.ts';
import { measureText } from './measureText.ts';
import { setSpans, textMarks } from './setText.ts';

/** A part of a figure and the height it takes. */
export interface DrawnPart {
  readonly mark: GroupMark;
  readonly height: number;
}

const KEY_GAP = 7;
const ITEM_GAP = 24;
const KEY_HEIGHT = 18;
const ROW = 1.58;
const LEADING = 1.25;
const MOST_LINES = 2;
/** Some room is kept for a machine that has other fonts. */
const CARE = 1.03;

function widthOf(item: LegendItem, size: number): number {
  return item.width + KEY_GAP + measureText(item.label, 'sans', size) * CARE;
}

function itemMark(item: LegendItem, x: number, y: number, width: number, size: number): DrawnPart {
  const row = size * ROW;
  const leading = size * LEADING;
  const label = [{ text: item.label, face: 'sans', ink: 'ink' } as const];
  const { lines } = setSpans(label, size, (width - item.width - KEY_GAP) * 1.01, MOST_LINES);
  return {
    height: row + Math.max(0, lines.length - 1) * leading,
    mark: {
      type: 'group',
      name: 'legend-item',
      data: { key: item.key, sort: item.sort },
      at: { x, y },
      marks: [
        { type: 'group', name: 'key', at: { x: 0, y: (row - KEY_HEIGHT) / 2 }, marks: item.marks },
        ...textMarks(lines, item.width + KEY_GAP, row / 2 + size * 0.35, size, leading),
      ],
    },
  };
}

/** Draws a legend in rows of a width from a point at its upper left; sorts of actor begin a row where they would not fit in one. */
export function drawLegend(items: readonly LegendItem[], x: number, y: number, width: number, size: number): DrawnPart {
  const marks: FigureMark[] = [];
  const actors = items.filter(({ sort }) => sort === 'actor');
  const actorsWidth = actors.reduce((sum, item) => sum + widthOf(item, size) + ITEM_GAP, -ITEM_GAP);
  let left = 0;
  let top = 0;
  let height = 0;
  for (const item of items) {
    const taken = Math.min(width, widthOf(item, size));
    const needed = item === actors[0] ? Math.min(width, actorsWidth) : taken;
    if (left > 0 && left + needed > width) {
      left = 0;
      top += height;
      height = 0;
    }
    const drawn = itemMark(item, x + left, y + top, Math.max(taken, width - left), size);
    marks.push(drawn.mark);
    height = Math.max(height, drawn.height);
    left += taken + ITEM_GAP;
  }
  return { mark: { type: 'group', name: 'legend', marks }, height: top + height };
}

/** Draws a legend with one item below the other. */
export function drawLegendColumn(
  items: readonly LegendItem[],
  x: number,
  y: number,
  width: number,
  size: number,
): DrawnPart {
  let height = 0;
  const marks = items.map((item) => {
    const drawn = itemMark(item, x, y + height, width, size);
    height += drawn.height;
    return drawn.mark;
  });
  return { mark: { type: 'group', name: 'legend', marks }, height };
}
