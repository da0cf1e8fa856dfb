import type { Beat } from '../core/history/tallyPulse.ts';
import type { Day } from '../core/time/day.ts';

/** Ties made and broken in a run of days, both ends counted. */
export interface PulseBin {
  readonly from: Day;
  readonly to: Day;
  readonly made: number;
  readonly broken: number;
  readonly events: number;
}

/** The pulse at one zoom. */
export interface BinnedPulse {
  /** Days of a bin. */
  readonly days: number;
  /** Bins in which something is known to have happened, by day; those without change have 0 made and 0 broken. */
  readonly bins: readonly PulseBin[];
  /** Beats whose day is less certain than a bin is wide: to be drawn low and wide, not as a spike. */
  readonly blurs: readonly PulseBin[];
  /** The most ties made in a bin. */
  readonly mostMade: number;
  /** The most ties broken in a bin. */
  readonly mostBroken: number;
}

/** The least width of a bin in px: a bar of at least 2 px and a gap. */
const LEAST_WIDTH = 5;
const LENGTHS = [1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 61, 91, 122, 183, 365];

/**
 * Gathers the beats of a history into bins of as many days as make a bar wide enough to see.
 *
 * Bins begin at the same days wherever the axis is moved to, so bars keep their shape while one pans. A beat whose
 * uncertain days all lie in one bin is as good as certain at this zoom.
 */
export function binPulse(beats: readonly Beat[], pxPerDay: number): BinnedPulse {
  const days = lengthOfBin(pxPerDay);
  const bins = new Map<number, PulseBin>();
  const blurs: PulseBin[] = [];
  for (const { from, to, events, made, broken } of beats) {
    const place = Math.floor(from / days);
    if (Math.floor(to / days) !== place) {
      blurs.push({ from, to, made, broken, events });
      continue;
    }
    const bin = bins.get(place) ?? { made: 0, broken: 0, events: 0 };
    bins.set(place, {
      from: place * days,
      to: place * days + days - 1,
      made: bin.made + made,
      broken: bin.broken + broken,
      events: bin.events + events,
    });
  }
  const sorted = [...bins.values()].sort((a, b) => a.from - b.from);
  const most = (count: (bin: PulseBin) => number) => sorted.reduce((max, bin) => Math.max(max, count(bin)), 0);
  return { days, bins: sorted, blurs, mostMade: most(({ made }) => made), mostBroken: most(({ broken }) => broken) };
}

function lengthOfBin(pxPerDay: number): number {
  const least = LEAST_WIDTH / pxPerDay;
  if (!Number.isFinite(least)) return 1;
  return LENGTHS.find((days) => days >= least) ?? Math.ceil(least / 365) * 365;
}
