import type { Standing, StatusStance } from '../model/stance.ts';
import { type TieTrace, traceTie } from '../scene/tieTrace.ts';

/** The size in px of a swatch: a short piece of the real line. */
export const SWATCH = { width: 40, height: 18 } as const;

/** What a swatch shows of a tie. */
export interface SwatchManner {
  readonly stance: StatusStance;
  readonly becoming?: StatusStance | null;
  readonly standing?: Standing;
  /** Where an arrow head points: to the right (`ahead`), to the left (`back`); none for a tie without direction. */
  readonly arrow?: 'ahead' | 'back' | null;
}

const known = new Map<string, TieTrace>();

/** Traces the line of a tie in the same strokes as the picture, on a straight curve as long as a swatch. */
export function swatchOf({ stance, becoming = null, standing = 'established', arrow = null }: SwatchManner): TieTrace {
  const key = `${stance} ${becoming} ${standing} ${arrow}`;
  const trace = known.get(key) ?? traceSwatch(stance, becoming, standing, arrow);
  known.set(key, trace);
  return trace;
}

function traceSwatch(
  stance: StatusStance,
  becoming: StatusStance | null,
  standing: Standing,
  arrow: 'ahead' | 'back' | null,
): TieTrace {
  const y = SWATCH.height / 2;
  const left = { x: 1, y };
  const right = { x: SWATCH.width - 1, y };
  const [start, end] = arrow === 'back' ? [right, left] : [left, right];
  return traceTie({
    id: '',
    tie: 0,
    kind: '',
    a: '',
    b: '',
    isDirected: arrow !== null,
    stance,
    becoming,
    standing,
    isEnded: false,
    isFresh: false,
    curve: { start, control: { x: SWATCH.width / 2, y }, end },
  });
}
