import type { Box } from '../scene/curve.ts';
import type { FigureMark, GroupMark, TextMark } from './figureMark.ts';
import type { FigureModel } from './figureModel.ts';
import { widthOfSpans } from './setText.ts';

/** A line of text of a figure, for tests, with the box it takes in units of the figure. */
export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  /** The names of the groups that it stands in, from outside to inside. */
  readonly path: readonly string[];
}

/** How much of a font's size lies above and below the baseline. */
const [ABOVE, BELOW] = [0.76, 0.24];

function boxOfText({ x, y, size, anchor, spans }: TextMark): Box {
  const width = widthOfSpans(spans, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * ABOVE, bottom: y + size * BELOW };
}

/** Every line of text in some marks, for tests, wherever their groups are moved and however they are scaled. */
export function textsIn(marks: readonly FigureMark[], path: readonly string[] = []): PlacedText[] {
  return marks.flatMap((mark): PlacedText[] => {
    if (mark.type === 'text') {
      return [{ text: mark.spans.map(({ text }) => text).join(''), box: boxOfText(mark), path }];
    }
    if (mark.type !== 'group') return [];
    const { at = { x: 0, y: 0 }, scale = 1 } = mark;
    return textsIn(mark.marks, [...path, mark.name]).map(({ text, box, path: inner }) => ({
      text,
      path: inner,
      box: {
        left: box.left * scale + at.x,
        right: box.right * scale + at.x,
        top: box.top * scale + at.y,
        bottom: box.bottom * scale + at.y,
      },
    }));
  });
}

/** Every group of a name in some marks, for tests. */
export function groupsIn(marks: readonly FigureMark[], name: string): GroupMark[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? [...(mark.name === name ? [mark] : []), ...groupsIn(mark.marks, name)] : [],
  );
}

/** The lines of text that reach beyond the page box of a figure, for tests; none should. */
export function textsOutside({ marks, width, height }: FigureModel): PlacedText[] {
  return textsIn(marks).filter(
    ({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5,
  );
}
