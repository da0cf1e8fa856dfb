import { type TimeWindow, xOf } from '../../core/time/timeWindow.ts';
import type { BinnedPulse, PulseBin } from '../../store/binPulse.ts';
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

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Traces the part of a pulse that a window shows. Bars stand on whole px, so that they are sharp. */
export function tracePulse(pulse: BinnedPulse, window: TimeWindow, width: number): PulsePaths {
  const { bins, blurs, days, mostMade, mostBroken } = pulse;
  const perTie = Math.min(MOST_PER_TIE, MOST_UP / Math.max(1, mostMade), MOST_DOWN / Math.max(1, mostBroken));
  const pxPerDay = xOf(window, width, 1) - xOf(window, width, 0);
  const slot = days * pxPerDay;
  const barWidth = Math.max(2, Math.min(WIDEST_BAR, Math.floor(slot * 0.82)));
  const isSeen = ({ from, to }: PulseBin) => to >= window.from && from <= window.to;
  const leftOf = ({ from, to }: PulseBin) => Math.round(xOf(window, width, (from + to) / 2) - barWidth / 2);
  const heightOf = (ties: number) => Math.max(LEAST_BAR, Math.round(ties * perTie));

  const bar = (bin: PulseBin, ties: number, isUp: boolean): string => {
    if (ties === 0) return '';
    const height = heightOf(ties);
    return box(leftOf(bin), isUp ? BASELINE - height : BASELINE + 1, barWidth, height);
  };
  // As much ink as a bar of the same ties has, spread over the days that are possible.
  const blur = (bin: PulseBin, ties: number, isUp: boolean): string => {
    if (ties === 0) return '';
    const height = Math.min(HIGHEST_BLUR, heightOf((ties * days) / (bin.to - bin.from + 1)));
    const left = Math.round(Math.max(0, xOf(window, width, bin.from - 0.5)));
    const right = Math.round(Math.min(width, xOf(window, width, bin.to + 0.5)));
    return box(left, isUp ? BASELINE - height : BASELINE + 1, Math.max(barWidth, right - left), height);
  };
  const quiet = (bin: PulseBin): string =>
    bin.made + bin.broken > 0 ? '' : box(Math.round(xOf(window, width, (bin.from + bin.to) / 2)), BASELINE - 2, 1, 5);

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
