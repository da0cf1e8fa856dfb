import type { History } from '../history/history.ts';
import { type RunReading, readRuns } from '../history/readRuns.ts';
import type { StandingRun } from '../history/standingRuns.ts';
import { tieStateAt } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';
import type { Day } from '../time/day.ts';
import { isTieShown, type TieFilters } from './tieFilters.ts';

/** The days from the first to the last, both counted. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The ties, by number in the order of the dataset, that are part of the picture on some day of a span: all of an actor's
 * own where one is asked for, else those of the actors in focus. Filters decide which ties have a strip, not which parts
 * of it are drawn: a stretch left blank would say that there was no tie.
 */
export function stripTies(
  history: History,
  span: DayRange,
  filters: TieFilters,
  reading: RunReading,
  actor: ActorId | null,
): number[] {
  const shown = actor === null ? filters : { ...filters, focus: new Set<ActorId>() };
  const isOwn = (tie: number) => {
    const key = history.tieKeys[tie];
    return actor === null || key?.a === actor || key?.b === actor;
  };
  const isInSpan = ({ from, to }: StandingRun) => from <= span.to && (to === null || to >= span.from);
  const isEverShown = (tie: number) =>
    readRuns(history, tie, reading).some((run) => isInSpan(run) && isRunShown(history, tie, run, shown));
  return [...history.tieIds.keys()].filter((tie) => isOwn(tie) && isEverShown(tie));
}

function isRunShown(history: History, tie: number, run: StandingRun, filters: TieFilters): boolean {
  const state = tieStateAt(history, tie, run.phase);
  if (!state) return false;
  const told = { ...state, standing: run.standing, possible: run.becoming && state.possible };
  return isTieShown(history.dataset, told, filters);
}
