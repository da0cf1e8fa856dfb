import type { ActorId } from '../model/actor.ts';
import type { ClaimVerb } from '../model/event.ts';
import type { Standing } from '../model/stance.ts';
import { MAX_DAY } from '../time/day.ts';
import type { History } from './history.ts';
import { latestWordOf } from './latestWordOf.ts';
import { certainRuns, type StandingRun, standingRuns } from './standingRuns.ts';
import { at } from './tieRecords.ts';

/** How a reader wants the time of ties to be read. */
export interface RunReading {
  /** Whether a change counts only from the day on which it is certain. */
  readonly isCertainOnly: boolean;
  /** As told by whom: nobody in particular, one speaker, or two whose tellings are compared. */
  readonly tellers: readonly ActorId[];
}

/** All there is to read, told by nobody in particular. */
export const WHOLE_RECORD: RunReading = { isCertainOnly: false, tellers: [] };

/**
 * Cuts the time of a tie into runs as a reader wants them. As told by one speaker the tie is not there while their latest
 * word denies it and is established while it asserts or confirms; of two, it is there while either has it, and
 * established where both say so. Where nobody asked for has it there is a hole.
 */
export function readRuns(history: History, tie: number, { isCertainOnly, tellers }: RunReading): StandingRun[] {
  const whole = standingRuns(history, tie);
  const runs = isCertainOnly ? certainRuns(whole) : whole;
  if (tellers.length === 0) return runs;
  const days = wordDays(history, tie, tellers);
  return runs.flatMap((run) =>
    cutAt(run, days).flatMap((part) => {
      const verbs = tellers.map((teller) => latestWordOf(history, tie, teller, part.from)?.says);
      const standing = toldStanding(part.standing, verbs);
      const settledStanding = toldStanding(part.settledStanding, verbs);
      return standing === null || settledStanding === null ? [] : { ...part, standing, settledStanding };
    }),
  );
}

/** The days on which a word of the tellers on a tie begins to count, in order. */
function wordDays({ claims }: History, tie: number, tellers: readonly ActorId[]): number[] {
  const days: number[] = [];
  for (let index = at(claims.first, tie); index < at(claims.first, tie + 1); index++) {
    const claim = claims.entries[index];
    if (claim && tellers.includes(claim.by)) days.push(at(claims.latest, index));
  }
  return [...new Set(days)].sort((x, y) => x - y);
}

function cutAt(run: StandingRun, days: readonly number[]): StandingRun[] {
  const last = run.to ?? MAX_DAY;
  const starts = [run.from, ...days.filter((day) => day > run.from && day <= last)];
  return starts.map((from, n) => {
    const next = starts[n + 1];
    return { ...run, from, to: next === undefined ? run.to : next - 1, mayBeOlder: n === 0 && run.mayBeOlder };
  });
}

function toldStanding(standing: Standing, verbs: readonly (ClaimVerb | undefined)[]): Standing | null {
  const told = verbs.map((verb) => standingByWord(standing, verb)).filter((one) => one !== null);
  const [only] = told;
  if (only === undefined) return null;
  return told.every((one) => one === only) ? only : standing;
}

function standingByWord(standing: Standing, verb: ClaimVerb | undefined): Standing | null {
  switch (verb) {
    case 'denies':
      return null;
    case 'asserts':
    case 'confirms':
      return 'established';
    case 'withdraws':
    case undefined:
      return standing;
  }
}
