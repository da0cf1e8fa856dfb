import type { StandingRun } from '../history/standingRuns.ts';
import type { Stance } from '../model/stance.ts';
import type { TimeScale } from '../time/timeScale.ts';
import { type Certainty, type StripBar, stripBars } from './stripBars.ts';
import { type BarSpan, type Texture, textureOf, textureOfNothing, textureOfStart } from './stripTexture.ts';
import type { TieFilters } from './tieFilters.ts';

/** How strong a stroke is at a place, from 0 to 1; between two stops it changes evenly. */
export interface FadeStop {
  readonly x: number;
  readonly strength: number;
}

/** One stroke of a strip, to be traced as it is by an SVG writer or a canvas; the strip is `STRIP_HEIGHT` px high. */
export interface StripStroke extends Texture {
  /** The stance whose colour it has. */
  readonly ink: Stance;
  /** From left to right, over all of its length; empty where it has its full strength everywhere. */
  readonly fade: readonly FadeStop[];
}

/** What a strip may show beside what holds and is upheld. */
export type StripFilters = Pick<TieFilters, 'isEndedShown' | 'isDeniedShown'>;

/** A bar is at least so many px wide, lest a spell of a day is lost among decades. */
const LEAST_WIDTH = 2;
/** How far a beginning that may be older fades to the left, in px. */
const OLDER_LEAD = 14;
/** A fade shorter than this is none to the eye, in px. */
const LEAST_FADE = 2;
/** How far beyond the ends of the axis a stroke is traced, in px. */
const MARGIN = 16;

/**
 * Traces the strip of one tie along an axis: its spells as bars, told apart by ink and texture, with gaps where there was
 * no tie. Where the status changes and its stance does not, a notch marks the day. A bar fades where the day of its beginning or end is uncertain, over a trace of fine dots where there was or
 * will be nothing. A beginning that may be older has a soft left end, a few px long whatever the scale.
 *
 * Claims that nobody upholds are left out unless asked for, ended spells are a trace of fine dots on request.
 */
export function traceStrip(runs: readonly StandingRun[], scale: TimeScale, filters: StripFilters): StripStroke[] {
  const bars = stripBars(runs);
  return bars.flatMap((bar) => strokesOf(bar, bars, scale, filters));
}

function isDrawn(bar: StripBar, filters: StripFilters): boolean {
  return bar.stance !== 'ended' && (bar.standing !== 'denied' || filters.isDeniedShown);
}

function strokesOf(bar: StripBar, bars: readonly StripBar[], scale: TimeScale, filters: StripFilters): StripStroke[] {
  const span = spanOf(bar, bars, scale);
  if (!span) return [];
  if (bar.stance === 'ended') {
    const before = bars.findLast((other) => other.from < bar.from && other.stance !== 'ended')?.stance;
    const ink = before === undefined || before === 'ended' ? 'formal' : before;
    return filters.isEndedShown ? [{ ...textureOfNothing(span), ink, fade: [] }] : [];
  }
  if (!isDrawn(bar, filters)) return [];
  const ink = bar.stance;
  const lead = bar.mayBeOlder ? OLDER_LEAD : 0;
  const fade = fadeOf(bar.certainty, span, scale, lead);
  const drawn = { ...span, start: span.start - lead };
  const textures = textureOf(ink, bar.standing, drawn).map((texture) => ({ ...texture, ink, fade }));
  const notch = isRestart(bar, bars) ? [{ ...textureOfStart(span), ink, fade: [] }] : [];
  const nothing = doubtfulEnds(bar, bars, scale, filters).map((end) => ({ ...textureOfNothing(end), ink, fade: [] }));
  return [...nothing, ...textures, ...notch];
}

/** Tells whether a bar follows one that looks the same though its status is another. */
function isRestart({ from, stance, standing }: StripBar, bars: readonly StripBar[]): boolean {
  return bars.some((other) => other.to === from && other.stance === stance && other.standing === standing);
}

/** The place of a bar on whole px, or null when none of it is in view. A bar that another follows ends a px before it. */
function spanOf({ from, to }: StripBar, bars: readonly StripBar[], { xOf, width }: TimeScale): BarSpan | null {
  const start = Math.round(xOf(from));
  const end = to === null ? width + MARGIN : Math.round(xOf(to));
  const isFollowed = to !== null && bars.some((other) => other.from === to);
  const trimmed = isFollowed && end - start > LEAST_WIDTH + 1 ? end - 1 : end;
  const last = Math.max(start + LEAST_WIDTH, trimmed);
  const isInView = last >= 0 && start <= width && xOf(from) <= width && (to === null || xOf(to) > 0);
  return isInView ? { start, end: last, left: -MARGIN, right: width + MARGIN } : null;
}

function fadeOf(certainty: readonly Certainty[], span: BarSpan, scale: TimeScale, lead: number): FadeStop[] {
  const inner = certainty.map(({ day, share }) => ({ x: clampTo(span, scale.xOf(day)), strength: share }));
  const isPlain = inner.every((stop, n) => {
    const before = inner[n - 1];
    return !before || before.strength === stop.strength || stop.x - before.x < LEAST_FADE;
  });
  if (lead === 0 && isPlain) return [];
  const stops = isPlain
    ? [{ x: span.start, strength: 1 }]
    : inner.filter(({ x, strength }, n) => inner[n - 1]?.x !== x || inner[n - 1]?.strength !== strength);
  return lead === 0 ? stops : [{ x: span.start - lead, strength: 0 }, ...stops];
}

/** Keeps a place within reach of numbers that an SVG renderer can still tell apart. */
function clampTo({ start, end }: BarSpan, x: number): number {
  return Math.round(Math.min(end, Math.max(start, x)) * 10) / 10;
}

/** The uncertain beginnings and ends of a bar that lie beside nothing. */
function doubtfulEnds(
  bar: StripBar,
  bars: readonly StripBar[],
  { xOf, width }: TimeScale,
  filters: StripFilters,
): BarSpan[] {
  const stops = bar.certainty;
  return stops.flatMap((stop, n) => {
    const next = stops[n + 1];
    if (!next || next.share === stop.share) return [];
    const isBeside = bars.some(
      (other) =>
        other !== bar && isDrawn(other, filters) && other.from <= stop.day && (other.to ?? Infinity) >= next.day,
    );
    const [start, end] = [Math.round(xOf(stop.day)), Math.round(xOf(next.day))];
    if (isBeside || end - start < LEAST_FADE || end < 0 || start > width) return [];
    return [{ start, end, left: -MARGIN, right: width + MARGIN }];
  });
}
