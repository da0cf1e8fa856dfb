import type { BinnedPulse, PulseBin } from '../../core/scene/binPulse.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { roomOf } from '../../core/time/timeWindow.ts';
import { BASELINE, MOST_DOWN, MOST_UP } from './axisSize.ts';

/** The outlines of a pulse, as SVG path data. */
export interface PulsePaths {
  readonly made: string;
  readonly broken: string;
  /** Events that changed no tie. */
  readonly quiet: string;
  readonly blurMade: string;
  readonly blurBroken: string;
}

/** A single tie is at most so high, lest two changes look like an upheaval. */
const MOST_PER_TIE = 8;
const LEAST_BAR = 3;
const WIDEST_BAR = 9;
/** What is uncertain stays low. */
const HIGHEST_BLUR = 14;

const NOTHING: PulsePaths = { made: '', broken: '', quiet: '', blurMade: '', blurBroken: '' };

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** How high a tie is drawn so that the fullest bin of a pulse has room, in px. */
export function heightPerTie({ mostMade, mostBroken }: BinnedPulse): number {
  return Math.min(MOST_PER_TIE, MOST_UP / Math.max(1, mostMade), MOST_DOWN / Math.max(1, mostBroken));
}

/** Traces the part of a pulse that a scale shows. Bars stand on whole px, so that they are sharp. */
export function tracePulse(pulse: BinnedPulse, { window, width, xOf }: TimeScale, perTie: number): PulsePaths {
  if (width <= 0) return NOTHING;
  const { bins, blurs, days } = pulse;
  const slot = (days * width) / roomOf(window);
  const barWidth = Math.max(2, Math.min(WIDEST_BAR, Math.floor(slot * 0.82)));
  const isSeen = ({ from, to }: PulseBin) => to >= window.from && from <= window.to;
  const leftOf = ({ from, to }: PulseBin) => Math.round((xOf(from) + xOf(to) - barWidth) / 2);
  const heightOf = (ties: number) => Math.max(LEAST_BAR, Math.round(ties * perTie));

  const bar = (bin: PulseBin, ties: number, isUp: boolean): string => {
    if (ties === 0) return '';
    const height = heightOf(ties);
    return box(leftOf(bin), isUp ? BASELINE - height : BASELINE + 1, barWidth, height);
  };
  // As much ink as a bar of the same ties has, spread over the days that are possible.
  const blur = (bin: PulseBin, ties: number, isUp: boolean): string => {
    if (ties === 0) return '';
    const left = Math.round(Math.max(0, xOf(bin.from - 0.5)));
    const right = Math.round(Math.min(width, xOf(bin.to + 0.5)));
    const height = Math.min(HIGHEST_BLUR, heightOf((ties * slot) / (xOf(bin.to + 1) - xOf(bin.from))));
    return box(left, isUp ? BASELINE - height : BASELINE + 1, Math.max(barWidth, right - left), height);
  };
  const quiet = (bin: PulseBin): string =>
    bin.made + bin.broken > 0 ? '' : box(Math.round((xOf(bin.from) + xOf(bin.to)) / 2), BASELINE - 2, 1, 5);

  const seen = bins.filter(isSeen);
  const seenBlurs = blurs.filter(isSeen);
  return {
    made: seen.map((bin) => bar(bin, bin.made, true)).join(''),
    broken: seen.map((bin) => bar(bin, bin.broken, false)).join(''),
    quiet: [...seen, ...seenBlurs.map((bin) => ({ ...bin, to: bin.from }))].map(quiet).join(''),
    blurMade: seenBlurs.map((bin) => blur(bin, bin.made, true)).join(''),
    blurBroken: seenBlurs.map((bin) => blur(bin, bin.broken, false)).join(''),
  };
}
