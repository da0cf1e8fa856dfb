import type { Stance, Standing } from '../model/stance.ts';

/** The height in px that a strip is traced in; its bars stand on the middle of it. */
export const STRIP_HEIGHT = 16;

const MIDDLE = STRIP_HEIGHT / 2;

/** The height in px of each stance's bar. */
const THICKNESS: Readonly<Record<Stance, number>> = {
  allied: 12,
  cooperative: 6,
  formal: 2,
  strained: 6,
  severed: 4,
  hostile: 4,
};
/** The width in px of a dot of each stance that is not established. */
const DOT: Readonly<Record<Stance, number>> = {
  allied: 9,
  cooperative: 6,
  formal: 4,
  strained: 6,
  severed: 5,
  hostile: 5,
};

/** A mark that a bar repeats: how much room it takes, the distance to the next, the strokes round its middle. */
interface Motif {
  readonly room: number;
  readonly every: number;
  readonly isGap: boolean;
  readonly trace: (x: number) => string;
}

const MOTIFS: Readonly<Partial<Record<Stance, Motif>>> = {
  severed: {
    room: 12,
    every: 48,
    isGap: true,
    trace: (x) => [x - 2.5, x + 2.5].map((at) => `M${at - 2} ${MIDDLE + 6}l4 -12`).join(''),
  },
  hostile: {
    room: 12,
    every: 30,
    isGap: false,
    trace: (x) => `M${x - 5} ${MIDDLE - 5}l10 10m0 -10l-10 10`,
  },
};

/** A line or outline of a bar before it has a colour. */
export interface Texture {
  /** SVG path commands in px. */
  readonly d: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** A bar in px: where it begins and ends, of which only the part from `left` to `right` is in view. */
export interface BarSpan {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Traces a bar so that it is told without colour. Stance is thickness and shape: thick, medium and thin lines, dashes, a
 * line with gaps crossed by two slanted strokes, a line with crosses. Standing is texture: a solid line is established,
 * dots are alleged, dots and rings by turns contested, rings alone denied. What repeats is placed from the start of the
 * bar, so that it stays with its days while the axis moves.
 */
export function textureOf(stance: Stance, standing: Standing, span: BarSpan): Texture[] {
  const motif = MOTIFS[stance];
  const marks = motif ? placesOf(motif, span) : [];
  const strokes = marks.map((x) => motif?.trace(x)).join('');
  const body = standing === 'established' ? solidOf(stance, span, marks) : dotsOf(stance, standing, span, marks);
  return strokes === '' ? body : [...body, { d: strokes, width: 2, dash: [], cap: 'round' }];
}

/** The trace of a time in which there was or will be nothing. */
export function textureOfNothing({ start, end, left, right }: BarSpan): Texture {
  const from = alignedTo(start, 5, left);
  return { d: `M${from} ${MIDDLE}H${Math.min(end, right)}`, width: 1, dash: [1, 4], cap: 'butt' };
}

/** The mark of a day on which a status begins that looks like the one before it. */
export function textureOfStart({ start }: BarSpan): Texture {
  return { d: `M${start} ${MIDDLE - 7}v14`, width: 2, dash: [], cap: 'butt' };
}

function alignedTo(start: number, period: number, left: number): number {
  return start >= left ? start : start + Math.floor((left - start) / period) * period;
}

function placesOf({ room, every }: Motif, { start, end, left, right }: BarSpan): number[] {
  if (end - start < room) return [];
  const first = start + Math.min(every, end - start) / 2;
  const places: number[] = [];
  for (let x = alignedTo(first, every, left - room); x <= Math.min(end - room / 2, right + room); x += every) {
    places.push(Math.round(x * 2) / 2);
  }
  return places;
}

function solidOf(stance: Stance, { start, end, left, right }: BarSpan, marks: readonly number[]): Texture[] {
  const line = { width: THICKNESS[stance], dash: stance === 'strained' ? [9, 4] : [], cap: 'butt' } as const;
  const from = alignedTo(start, 13, left);
  const to = Math.min(end, right);
  const gap = MOTIFS[stance]?.isGap ? MOTIFS[stance].room / 2 : 0;
  const edges = gap > 0 ? marks.flatMap((x) => [x - gap, x + gap]) : [];
  const ends = [from, ...edges, to];
  const parts = ends.flatMap((x, place) => {
    const next = ends[place + 1];
    return place % 2 === 1 || next === undefined || next <= x ? [] : [`M${x} ${MIDDLE}H${next}`];
  });
  return parts.length === 0 ? [] : [{ d: parts.join(''), ...line }];
}

function dotsOf(stance: Stance, standing: Standing, span: BarSpan, marks: readonly number[]): Texture[] {
  const { start, end, left, right } = span;
  const size = DOT[stance];
  const pitch = size + 3;
  const radius = (size - 1.5) / 2;
  // A pair of dots and a space of one: dots of what is strained stand as its dashes do.
  const cycle = stance === 'strained' ? 3 : 2;
  const dots: string[] = [];
  const rings: string[] = [];
  for (let x = alignedTo(start, pitch * cycle, left); x < Math.min(end, right); x += pitch) {
    const n = Math.round((x - start) / pitch);
    const middle = Math.round((x + size / 2) * 10) / 10;
    const isFree = !marks.some((mark) => Math.abs(mark - middle) < 6 + size / 2);
    const isFirst = n === 0;
    if ((stance === 'strained' && n % 3 === 2) || !isFree || (!isFirst && x + size > end + 0.5)) continue;
    const isRing = standing === 'denied' || (standing === 'contested' && n % cycle === 1);
    if (isRing)
      rings.push(
        `M${middle - radius} ${MIDDLE}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`,
      );
    else dots.push(`M${middle} ${MIDDLE}h.01`);
  }
  return [
    ...(dots.length > 0 ? [{ d: dots.join(''), width: size, dash: [], cap: 'round' as const }] : []),
    ...(rings.length > 0 ? [{ d: rings.join(''), width: 1.5, dash: [], cap: 'butt' as const }] : []),
  ];
}
