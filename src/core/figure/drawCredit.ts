import type { DrawnPart } from './drawLegend.ts';
import type { FigureMark, Span } from './figureMark.ts';
import type { FigureText } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';
import { plainText } from './plainText.ts';
import { setSpans, textMarks } from './setText.ts';

const LEADING = 1.35;
/** The most lines that an address takes. */
const LINK_LINES = 3;

/** Parts shorter than this stay on one line: a licence, a version. */
const UNBROKEN = 34;

function unbroken(part: string): string {
  return part.length <= UNBROKEN ? part.replaceAll(' ', '\u00a0') : part;
}

/**
 * Draws what a figure is from, in lines that begin or end at `x`: app, dataset, version, licence, address, and how to
 * reopen it.
 */
export function drawCredit(
  { credit, link, readOn }: Pick<FigureText, 'credit' | 'link' | 'readOn'>,
  words: FigureWords,
  x: number,
  y: number,
  width: number,
  size: number,
  anchor: 'start' | 'end' = 'end',
): DrawnPart {
  const plain = (text: string): Span[] => [{ text, face: 'sans', ink: 'ink2' }];
  const address = plainText(link);
  const origin = [words.appName, ...credit.split(' · ')].map(unbroken).join(' · ');
  const lines = [
    ...setSpans(plain(origin), size, width, 3).lines,
    ...setSpans(
      [{ text: address.replace(/^https?:\/\//i, ''), face: 'sans', ink: 'ink2', href: address }],
      size,
      width,
      LINK_LINES,
    ).lines,
    ...(readOn === undefined ? [] : setSpans(plain(words.readOn(readOn)), size, width, 1).lines),
    ...setSpans(plain(words.reopen), size, width, 2).lines,
  ];
  const marks: FigureMark[] = textMarks(lines, x, y + size, size, size * LEADING, anchor);
  return { mark: { type: 'group', name: 'credit', marks }, height: lines.length * size * LEADING };
}
