import type { StandingRun } from '../../core/history/standingRuns.ts';
import type { Day } from '../../core/time/day.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';

/** How near to the beginning of a run a press means its first day, in px. */
const SNAP_PX = 4;

/** The day that a place on a strip means: the first of a run that begins near it, else the day itself. */
export function dayOnStrip(runs: readonly StandingRun[], { xOf, dayAt, window }: TimeScale, x: number): Day {
  let nearest: Day | null = null;
  let distance = SNAP_PX;
  for (const { from } of runs) {
    const away = Math.abs(xOf(from) - x);
    if (from < window.from || from > window.to || away > distance) continue;
    nearest = from;
    distance = away;
  }
  return nearest ?? dayAt(x);
}
