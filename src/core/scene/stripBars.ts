import type { StandingRun } from '../history/standingRuns.ts';
import type { Standing, StatusStance } from '../model/stance.ts';
import { type Day, MIN_DAY } from '../time/day.ts';

/** How sure a bar is at a day: 0 where it is barely possible, 1 where it is certain. Between two stops it goes evenly. */
export interface Certainty {
  readonly day: Day;
  readonly share: number;
}

/** One status of a tie as a stretch of a strip, in days. */
export interface StripBar {
  readonly from: Day;
  /** The day after the last; null when the record does not end it. */
  readonly to: Day | null;
  readonly status: string;
  readonly stance: StatusStance;
  readonly standing: Standing;
  /** By day; the first lies on `from`, the last on the end. */
  readonly certainty: readonly Certainty[];
  readonly mayBeOlder: boolean;
}

interface Piece extends Omit<StripBar, 'certainty'> {
  readonly startShare: number;
  readonly endShare: number;
}

/**
 * Lays the runs of a tie out as bars, one for each status and standing. Where the day of a change is uncertain, the bar
 * before it goes from certain to impossible and the bar after it the other way, both from the earliest day to the
 * latest. Of a beginning that nobody dates only the latest day is drawn.
 */
export function stripBars(runs: readonly StandingRun[]): StripBar[] {
  const bars: StripBar[] = [];
  for (const piece of piecesOf(runs)) {
    const before = bars.findIndex((bar) => isContinued(bar, piece));
    const known = bars[before];
    const stops = stopsOf(piece);
    if (known) bars[before] = { ...known, to: piece.to, certainty: [...known.certainty, ...stops.slice(1)] };
    else bars.push({ ...barOf(piece), certainty: stops });
  }
  return bars.sort((x, y) => x.from - y.from);
}

function barOf({ from, to, status, stance, standing, mayBeOlder }: Piece): Omit<StripBar, 'certainty'> {
  return { from, to, status, stance, standing, mayBeOlder };
}

function stopsOf({ from, to, startShare, endShare }: Piece): Certainty[] {
  return [{ day: from, share: startShare }, ...(to === null ? [] : [{ day: to, share: endShare }])];
}

function isContinued(bar: StripBar, piece: Piece): boolean {
  return (
    bar.to === piece.from &&
    bar.status === piece.status &&
    bar.standing === piece.standing &&
    bar.certainty.at(-1)?.share === piece.startShare
  );
}

function piecesOf(runs: readonly StandingRun[]): Piece[] {
  return runs.flatMap((run, place) => {
    const { status, stance, becoming, from, mayBeOlder } = run;
    const to = run.to === null ? null : run.to + 1;
    const shareOf = (isSame: (other: StandingRun) => boolean, day: Day | null) => {
      const [first, last] = stretchOf(runs, place, isSame);
      return day === null ? 1 : (day - first) / Math.max(1, last - first);
    };
    const pieces: Piece[] = [];
    if (status !== null) {
      const isGoing = (other: StandingRun) => other.status === status && other.becoming !== null;
      const gone = (day: Day | null) => (becoming ? 1 - shareOf(isGoing, day) : 1);
      const { settledStanding: standing } = run;
      pieces.push({ from, to, status, stance, standing, mayBeOlder, startShare: gone(from), endShare: gone(to) });
    }
    if (becoming && from > MIN_DAY) {
      const isComing = ({ becoming: other }: StandingRun) =>
        other?.status === becoming.status && other.by === becoming.by;
      pieces.push({
        from,
        to,
        status: becoming.status,
        stance: becoming.stance,
        standing: run.standing,
        mayBeOlder: false,
        startShare: shareOf(isComing, from),
        endShare: shareOf(isComing, to),
      });
    }
    return pieces;
  });
}

/** From the first day of neighbouring runs that are alike to the day after their last. */
function stretchOf(runs: readonly StandingRun[], place: number, isSame: (run: StandingRun) => boolean): [Day, Day] {
  let first = place;
  let last = place;
  while (first > 0 && isSame(runs[first - 1] as StandingRun)) first--;
  while (last + 1 < runs.length && isSame(runs[last + 1] as StandingRun)) last++;
  const { from } = runs[first] as StandingRun;
  const { to } = runs[last] as StandingRun;
  return [from, to === null ? from + 1 : to + 1];
}
