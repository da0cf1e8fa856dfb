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
  /** True of the trace that a tie leaves which is no more on the second of two compared days. */
  readonly isGone?: boolean;
}

const known = new Map<string, TieTrace>();

/** Traces the line of a tie in the same strokes as the picture, on a straight curve as long as a swatch. */
export function swatchOf({
  stance,
  becoming = null,
  standing = 'established',
  arrow = null,
  isGone = false,
}: SwatchManner): TieTrace {
  const key = `${stance} ${becoming} ${standing} ${arrow} ${isGone}`;
  const trace = known.get(key) ?? traceSwatch({ stance, becoming, standing, arrow, isGone });
  known.set(key, trace);
  return trace;
}

function traceSwatch({ stance, becoming, standing, arrow, isGone }: Required<SwatchManner>): TieTrace {
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
    isEnded: isGone,
    isFresh: false,
    mark: isGone ? 1 : null,
    isMarkCertain: false,
    upheldBy: null,
    curve: { start, control: { x: SWATCH.width / 2, y }, end },
  });
}
