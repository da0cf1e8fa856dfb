import { type GroupMark, numberText as n, type PathMark } from './figureMark.ts';
import { measureText } from './measureText.ts';

/** Half the height of a disc. */
export const DISC_RADIUS = 11;
/** The size of a number, and of a teller's code, as a share of half the height. */
const [NUMBER, CODE] = [1.18, 1];
/** How much wider a letter more makes a disc, as a share of half its height; the longest text that a round one holds. */
const LETTER = 0.42;
const ROUND = 2;

/** What a disc says, and how it is filled: full, hollow (the second teller's), or hollow with a broken rim (what may be so). */
export interface DiscLook {
  readonly text: string;
  readonly manner: 'full' | 'hollow' | 'broken';
  /** Whether it has the number of a change or the code of a teller. */
  readonly name: 'change' | 'teller';
}

/** Half the width of discs that hold some texts: all are as wide as the widest. */
export function discWidth(texts: readonly string[], half: number): number {
  const longest = Math.max(ROUND, ...texts.map(({ length }) => length));
  return half * (1 + LETTER * (longest - ROUND));
}

/** Draws a disc in the middle of a tie, half as wide as `radius` and half as high as `half`. */
export function discMarks(
  { text, manner, name }: DiscLook,
  x: number,
  y: number,
  half = DISC_RADIUS,
  radius = half,
): GroupMark {
  const isFull = manner === 'full';
  const usual = half * (name === 'change' ? NUMBER : CODE);
  const size = Math.min(usual, (usual * (radius * 2 - 4)) / (measureText(text, 'sansBold', usual) || 1));
  const side = n(2 * (radius - half));
  const arc = (dy: number) => `a${n(half)} ${n(half)} 0 0 1 0 ${n(dy)}`;
  const rim: PathMark = {
    type: 'path',
    d: `M${n(x - radius + half)} ${n(y - half)}h${side}${arc(2 * half)}h-${side}${arc(-2 * half)}Z`,
    fill: isFull ? 'ink' : 'page',
    stroke: isFull ? 'page' : 'ink',
    width: 1.5,
    ...(manner === 'broken' ? { dash: [3, 2] } : {}),
  };
  return {
    type: 'group',
    name,
    data: { [name]: text, manner },
    marks: [
      rim,
      {
        type: 'text',
        x,
        y: y + size * 0.36,
        size,
        anchor: 'middle',
        spans: [{ text, face: 'sansBold', ink: isFull ? 'page' : 'ink' }],
      },
    ],
  };
}

/** The look of the disc of a change by its number. */
export function changeLook(number: number, isCertain: boolean): DiscLook {
  return { text: String(number), manner: isCertain ? 'full' : 'broken', name: 'change' };
}

/** The look of the disc of a teller by its code. */
export function tellerLook(code: string, isSecond: boolean): DiscLook {
  return { text: code, manner: isSecond ? 'hollow' : 'full', name: 'teller' };
}
