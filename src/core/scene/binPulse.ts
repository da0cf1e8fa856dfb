import type { Beat } from '../history/tallyPulse.ts';
import type { Day } from '../time/day.ts';
import type { DaySpacing } from '../time/spaceByEvent.ts';

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
  /** Days of a bin, or places of it on an axis whose days do not all have the same room. */
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
/** The spacing of an axis on which every day has the same room. */
const EVEN: DaySpacing = { placeOf: (day) => day, dayOf: (place) => place };
const LENGTHS = [1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 61, 91, 122, 183, 365];

/**
 * Gathers the beats of a history into bins of as many days as make a bar wide enough to see.
 *
 * Bins begin at the same days wherever the axis is moved to, so bars keep their shape while one pans. A beat whose
 * uncertain days all lie in one bin is as good as certain at this zoom. With a spacing, `pxPerDay` is the width of one of
 * its places.
 */
export function binPulse(beats: readonly Beat[], pxPerDay: number, spacing: DaySpacing = EVEN): BinnedPulse {
  const days = lengthOfBin(pxPerDay);
  const bins = new Map<number, { -readonly [Key in keyof PulseBin]: PulseBin[Key] }>();
  const blurs: PulseBin[] = [];
  for (const { from, to, events, made, broken } of beats) {
    const place = Math.floor(spacing.placeOf(from) / days);
    if (to !== from && Math.floor(spacing.placeOf(to) / days) !== place) {
      blurs.push({ from, to, made, broken, events });
      continue;
    }
    const bin = bins.get(place);
    if (bin) {
      bin.made += made;
      bin.broken += broken;
      bin.events += events;
    } else {
      const run = { from: spacing.dayOf(place * days), to: spacing.dayOf(place * days + days - 1) };
      bins.set(place, { ...run, made, broken, events });
    }
  }
  const sorted = [...bins.values()].sort((a, b) => a.from - b.from);
  const most = (count: (bin: PulseBin) => number) => sorted.reduce((max, bin) => Math.max(max, count(bin)), 0);
  return { days, bins: sorted, blurs, mostMade: most(({ made }) => made), mostBroken: most(({ broken }) => broken) };
}

/** The first and the last day of the bin that a day falls into, in bins of so many days or places. */
export function runOfBin(days: number, day: Day, spacing: DaySpacing = EVEN): { readonly from: Day; readonly to: Day } {
  const place = Math.floor(spacing.placeOf(day) / days) * days;
  return { from: Math.ceil(spacing.dayOf(place)), to: Math.ceil(spacing.dayOf(place + days)) - 1 };
}

function lengthOfBin(pxPerDay: number): number {
  const least = LEAST_WIDTH / pxPerDay;
  if (!Number.isFinite(least)) return 1;
  return LENGTHS.find((days) => days >= least) ?? Math.ceil(least / 365) * 365;
}
