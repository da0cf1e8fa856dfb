import type { Standing, StatusStance } from '../model/stance.ts';
import { type Day, MIN_DAY } from '../time/day.ts';
import type { History } from './history.ts';
import { settledState } from './settledState.ts';
import { at } from './tieRecords.ts';
import { type TieState, tieStateAt } from './tieState.ts';

/** What a tie may already have become in a run of days, and the day on which that is certain. */
export interface Becoming {
  readonly status: string;
  readonly stance: StatusStance;
  readonly by: Day;
}

/** A run of days on which a tie reads the same: one status, one possible status, one standing. */
export interface StandingRun {
  /** First day; `MIN_DAY` when nobody knows how early it can have begun. */
  readonly from: Day;
  /** Last day; null when the record does not end it. */
  readonly to: Day | null;
  /** null while nothing is settled; the stance is `ended` then. */
  readonly status: string | null;
  readonly stance: StatusStance;
  readonly becoming: Becoming | null;
  readonly standing: Standing;
  /** The standing of the status alone, without what the tie may already have become. */
  readonly settledStanding: Standing;
  /** True when the run begins a status that was merely seen then, or that nobody dates: it may be older. */
  readonly mayBeOlder: boolean;
  /** The first phase of the run. */
  readonly phase: number;
}

/**
 * Cuts the whole time of a tie into runs, by day and without a hole: every day from the first on which anything is known
 * lies in just one run, and what the run says is what is true at the end of that day. Ended statuses have runs too.
 */
export function standingRuns(history: History, tie: number): StandingRun[] {
  const runs: StandingRun[] = [];
  const end = at(history.firstPhase, tie + 1);
  for (let phase = at(history.firstPhase, tie); phase < end; phase++) {
    const state = tieStateAt(history, tie, phase);
    if (!state) continue;
    const run = runOf(history, tie, state);
    const last = runs.at(-1);
    if (last && isSameReading(last, run)) runs.pop();
    runs.push(last && isSameReading(last, run) ? { ...last, to: run.to } : run);
  }
  return runs;
}

/** The same runs where a change counts only from the day on which it is certain; days before anything is settled drop out. */
export function certainRuns(runs: readonly StandingRun[]): StandingRun[] {
  const certain: StandingRun[] = [];
  let isOlder = false;
  for (const run of runs) {
    isOlder = run.mayBeOlder || (isOlder && run.status === null);
    if (run.status === null) continue;
    const next = { ...run, becoming: null, standing: run.settledStanding, mayBeOlder: isOlder };
    const last = certain.at(-1);
    if (last && isSameReading(last, next)) certain.pop();
    certain.push(last && isSameReading(last, next) ? { ...last, to: run.to } : next);
    isOlder = false;
  }
  return certain;
}

/** The run that a day lies in; null before anything is known of the tie, and in a hole. */
export function runOn(runs: readonly StandingRun[], day: Day): StandingRun | null {
  return runs.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}

/** The nearest day before (`-1`) or after (`1`) a given one on which the tie begins to read otherwise; null when none is left. */
export function stepRuns(runs: readonly StandingRun[], day: Day, direction: -1 | 1): Day | null {
  const run = direction < 0 ? runs.findLast(({ from }) => from < day) : runs.find(({ from }) => from > day);
  return run?.from ?? null;
}

function runOf(history: History, tie: number, state: TieState): StandingRun {
  const { phase, status, stance, possible } = state;
  const first = at(history.firstPhase, tie);
  const isLast = phase + 1 === at(history.firstPhase, tie + 1);
  const from = at(history.phaseDay, phase);
  const isStart = phase === at(history.spellStart, at(history.phaseSpell, phase));
  const isUndated = from === MIN_DAY || (phase === first + 1 && at(history.phaseDay, first) === MIN_DAY);
  return {
    from,
    to: isLast ? null : at(history.phaseDay, phase + 1) - 1,
    status,
    stance,
    becoming: possible && { status: possible.status, stance: possible.stance, by: possible.by },
    standing: state.standing,
    settledStanding: settledState(history, state)?.standing ?? state.standing,
    mayBeOlder: isStart && (state.isSinceObserved || isUndated),
    phase,
  };
}

function isSameReading(one: StandingRun, other: StandingRun): boolean {
  return (
    one.status === other.status &&
    one.standing === other.standing &&
    one.settledStanding === other.settledStanding &&
    one.becoming?.status === other.becoming?.status &&
    one.becoming?.by === other.becoming?.by
  );
}
