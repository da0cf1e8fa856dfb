import { tallyPulse } from '../history/tallyPulse.ts';
import { type BinnedPulse, binPulse, type PulseBin } from '../scene/binPulse.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import { ticksBetween } from '../time/ticks.ts';
import { xOf } from '../time/timeWindow.ts';
import type { DrawnPart } from './drawLegend.ts';
import { type FigureMark, type Ink, numberText } from './figureMark.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { measureText } from './measureText.ts';

const MOST_UP = 30;
const MOST_DOWN = 22;
/** A single tie is at most so high, lest two changes look like an upheaval. */
const MOST_PER_TIE = 8;
const LEAST_BAR = 3;
const WIDEST_BAR = 9;
/** What is uncertain stays low. */
const HIGHEST_BLUR = 12;
const SIZE = 13.5;
/** Room above the bars for the marked days. */
const HEAD = 22;
const BASELINE = HEAD + MOST_UP;
/** The height of a pulse with its days and years. */
export const PULSE_HEIGHT = BASELINE + MOST_DOWN + 20;

interface Axis {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly span: { readonly from: Day; readonly to: Day };
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${numberText(x)} ${numberText(y)}h${numberText(width)}v${numberText(height)}h${numberText(-width)}z`;
}

function bars({ left, top, width, span }: Axis, pulse: BinnedPulse): FigureMark[] {
  const isSeen = ({ from, to }: PulseBin) => to >= span.from && from <= span.to;
  const seen = pulse.bins.filter(isSeen);
  const perTie = Math.min(
    MOST_PER_TIE,
    MOST_UP / Math.max(1, ...seen.map(({ made }) => made)),
    MOST_DOWN / Math.max(1, ...seen.map(({ broken }) => broken)),
  );
  const x = (day: number) => left + Math.min(width, Math.max(0, xOf(span, width, day)));
  const barWidth = Math.max(2, Math.min(WIDEST_BAR, (xOf(span, width, pulse.days) - xOf(span, width, 0)) * 0.82));
  const heightOf = (ties: number) => Math.max(LEAST_BAR, ties * perTie);
  const trace = (isUp: boolean, isBlur: boolean): string =>
    (isBlur ? pulse.blurs.filter(isSeen) : seen)
      .map((bin) => {
        const ties = isUp ? bin.made : bin.broken;
        if (ties === 0) return '';
        const spread = isBlur ? pulse.days / (bin.to - bin.from + 1) : 1;
        const height = Math.min(isBlur ? HIGHEST_BLUR : MOST_UP, heightOf(ties * spread));
        const middle = Math.min(left + width - barWidth / 2, Math.max(left + barWidth / 2, x((bin.from + bin.to) / 2)));
        const start = isBlur ? x(bin.from - 0.5) : middle - barWidth / 2;
        const length = isBlur ? Math.max(barWidth, x(bin.to + 0.5) - start) : barWidth;
        return box(start, top + BASELINE + (isUp ? -height : 1), length, height);
      })
      .join('');
  const mark = (d: string, fill: Ink, opacity: number): FigureMark[] => (d ? [{ type: 'path', d, fill, opacity }] : []);
  return [
    ...mark(trace(true, true), 'allied', 0.35),
    ...mark(trace(false, true), 'severed', 0.35),
    ...mark(trace(true, false), 'allied', 1),
    ...mark(trace(false, false), 'severed', 1),
  ];
}

function yearMarks({ left, top, width, span }: Axis, lang: string): FigureMark[] {
  const y = top + BASELINE;
  const ticks = ticksBetween(span.from, span.to, width, lang);
  return ticks.flatMap(({ day, label }): FigureMark[] => {
    const x = left + xOf(span, width, day);
    const fits = x + 4 + measureText(label, 'sans', SIZE) * 1.03 <= left + width;
    const text: FigureMark = {
      type: 'text',
      x: x + 4,
      y: top + PULSE_HEIGHT - 4,
      size: SIZE,
      anchor: 'start',
      spans: [{ text: label, face: 'sans', ink: 'ink2' }],
    };
    const tick: FigureMark = { type: 'path', d: `M${numberText(x)} ${y}v5`, stroke: 'ink2', width: 1 };
    return fits ? [tick, text] : [tick];
  });
}

function dayMarks(axis: Axis, days: readonly Day[], lang: string): FigureMark[] {
  const { left, top, width, span } = axis;
  const placed = days.map((day) => {
    const label = formatDay(day, lang, 'short');
    return {
      x: left + Math.min(width, Math.max(0, xOf(span, width, day))),
      label,
      half: measureText(label, 'sansBold', SIZE) / 2,
    };
  });
  let last = left;
  const starts = placed.map(({ x, half }) => {
    const start = Math.min(left + width - half * 2, Math.max(last, x - half));
    last = start + half * 2 + 10;
    return start;
  });
  for (let place = placed.length - 2; place >= 0; place--) {
    const [one, next] = [placed[place], starts[place + 1]];
    if (one && next !== undefined) starts[place] = Math.min(starts[place] ?? 0, next - one.half * 2 - 10);
  }
  return placed.flatMap(({ x, label }, place): FigureMark[] => [
    { type: 'path', d: `M${numberText(x)} ${top + HEAD - 5}V${top + BASELINE + MOST_DOWN}`, stroke: 'ink', width: 1.6 },
    {
      type: 'text',
      x: starts[place] ?? x,
      y: top + HEAD - 9,
      size: SIZE,
      anchor: 'start',
      spans: [{ text: label, face: 'sansBold', ink: 'ink' }],
    },
  ]);
}

/** Draws the pulse of a dataset: ties made above the line, broken ones below it, with the days of the figure marked. */
export function drawPulse(
  { history, span, since, lang }: Pick<FigureSubject, 'history' | 'span' | 'since' | 'lang'>,
  days: readonly Day[],
  words: FigureWords,
  x: number,
  y: number,
  width: number,
): DrawnPart {
  const gutter = Math.max(...[words.tiesMade, words.tiesBroken].map((text) => measureText(text, 'sans', SIZE))) + 18;
  const axis = { left: x + gutter, top: y, width: width - gutter, span };
  const pulse = binPulse(tallyPulse(history), axis.width / Math.max(1, span.to - span.from));
  const caption = (text: string, baseline: number): FigureMark => ({
    type: 'text',
    x,
    y: baseline,
    size: SIZE,
    anchor: 'start',
    spans: [{ text, face: 'sans', ink: 'ink2' }],
  });
  const base = y + BASELINE;
  const shown = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [shown[0], shown.at(-1)];
  const at = (day: number) => axis.left + Math.min(axis.width, Math.max(0, xOf(span, axis.width, day)));
  const band: FigureMark[] =
    since !== null && first !== undefined && last !== undefined && first < last
      ? [
          {
            type: 'path',
            d: box(at(first), y + HEAD - 2, at(last) - at(first), MOST_UP + MOST_DOWN),
            fill: 'ink',
            opacity: 0.07,
          },
        ]
      : [];
  const marks: FigureMark[] = [
    ...band,
    caption(words.tiesMade, base - 7),
    caption(words.tiesBroken, base + 16),
    ...bars(axis, pulse),
    { type: 'path', d: `M${numberText(axis.left)} ${base + 0.5}h${numberText(axis.width)}`, stroke: 'ink2', width: 1 },
    ...yearMarks(axis, lang),
    ...dayMarks(axis, shown, lang),
  ];
  return { mark: { type: 'group', name: 'pulse', marks }, height: PULSE_HEIGHT };
}
