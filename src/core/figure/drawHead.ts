import type { DrawnPart } from './drawLegend.ts';
import type { FigureFormat } from './figurePresets.ts';
import type { FigureText } from './figureText.ts';
import { setEvenly, setSpans, textMarks } from './setText.ts';

const BAR = { width: 46, height: 5, gap: 16 } as const;
/** A title may be set in another serif, which can be wider. */
const SERIF_ROOM = 0.93;
const SUBTITLE_LINES = 4;

/** Draws the head of a figure: a bar, the title and the subtitle. */
export function drawHead(
  { title, subtitle }: Pick<FigureText, 'title' | 'subtitle'>,
  { titleSize, titleLines, textSize }: FigureFormat,
  x: number,
  y: number,
  width: number,
): DrawnPart {
  const heading = setEvenly([{ text: title, face: 'serif', ink: 'ink' }], titleSize, width * SERIF_ROOM, titleLines);
  const under = setSpans([{ text: subtitle, face: 'sans', ink: 'ink2' }], textSize, width, SUBTITLE_LINES);
  const titleLeading = titleSize * 1.18;
  const textLeading = textSize * 1.35;
  const titleTop = y + BAR.height + BAR.gap;
  const textTop = titleTop + heading.lines.length * titleLeading + (under.lines.length > 0 ? textSize * 0.45 : 0);
  return {
    height: textTop + under.lines.length * textLeading - y,
    mark: {
      type: 'group',
      name: 'head',
      marks: [
        { type: 'path', d: `M${x} ${y}h${BAR.width}v${BAR.height}h${-BAR.width}z`, fill: 'ink' },
        ...textMarks(heading.lines, x, titleTop + titleSize * 0.86, titleSize, titleLeading),
        ...textMarks(under.lines, x, textTop + textSize * 0.98, textSize, textLeading),
      ],
    },
  };
}
