import { tiesChangedOn } from '../core/history/changeDays.ts';
import { isAlike } from '../core/history/diffDays.ts';
import type { History } from '../core/history/history.ts';
import { createCursor } from '../core/history/historyCursor.ts';
import { type TieState, tieStateAt, tieStateOn } from '../core/history/tieState.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { hullOutline } from '../core/scene/hullOutline.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { SceneEdge, SceneHull } from '../core/scene/scene.ts';
import { sceneEdge } from '../core/scene/sceneEdge.ts';
import { membersOf, sceneHull } from '../core/scene/sceneHull.ts';
import { isTieShown, type TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import { type Tally, tallyTies } from './tallyTies.ts';

/** Everything that is true on one day, as the reader wants to see it. The maps are live: read them, do not keep them. */
export interface Moment {
  readonly day: Day;
  /** Every tie that anything has been said of by that day, ended ones included, by place in the dataset. */
  readonly states: ReadonlyMap<number, TieState>;
  /** The drawn ties. */
  readonly edges: ReadonlyMap<number, SceneEdge>;
  readonly hulls: readonly SceneHull[];
  readonly tally: Tally;
  /** Actors to show: with at least one tie that is shown, or within an outline. */
  readonly busy: ReadonlySet<ActorId>;
  /** Ties that changed on this very day. */
  readonly fresh: readonly number[];
  /** Places of the ties to draw anew since the last moment; null when all are. */
  readonly redrawn: readonly number[] | null;
}

/** Walks through the days of a dataset, doing work only for the ties that changed. */
export interface Stage {
  moveTo(day: Day, filters: TieFilters): Moment;
}

/** Makes the stage of a dataset. It has a place in time: ask it for one moment after another, not for two at once. */
export function createStage(dataset: Dataset, history: History, plan: ScenePlan): Stage {
  const cursor = createCursor(history);
  const states = new Map<number, TieState>();
  const edges = new Map<number, SceneEdge>();
  const outlines = new Map<string, SceneHull | null>();
  let fresh: readonly number[] = [];
  let drawnBy: TieFilters | null = null;

  function read(tie: number): void {
    const state = tieStateAt(history, tie, cursor.phaseOf(tie));
    if (state) states.set(tie, state);
    else states.delete(tie);
  }

  function draw(tie: number, filters: TieFilters, isFresh: boolean): void {
    const state = states.get(tie);
    const edge = state ? sceneEdge(dataset, plan, state, filters, isFresh) : null;
    if (edge) edges.set(tie, edge);
    else edges.delete(tie);
  }

  /** A status told again is no change, and one that was merely seen on that day is no act of it. */
  function isChangedOn(tie: number, day: Day): boolean {
    const before = tieStateOn(history, tie, day - 1);
    const now = states.get(tie) ?? null;
    const isOnlySeen = now?.change.isObserved === true && now.status !== before?.status;
    return !isOnlySeen && !isAlike(before, now);
  }

  /** An outline shows all members, in focus or not, of the sorts and stances that the reader wants to see. */
  function* membershipsShown(filters: TieFilters): Iterable<TieState> {
    const everywhere = { ...filters, focus: new Set<ActorId>() };
    for (const state of states.values()) {
      if (state.key.kind === 'membership' && isTieShown(dataset, state, everywhere)) yield state;
    }
  }

  function hullOf(bloc: ActorId, filters: TieFilters): SceneHull | null {
    const members = membersOf(bloc, membershipsShown(filters));
    const key = [bloc, ...members.steady, '|', ...members.unsteady].join(' ');
    let hull = outlines.get(key);
    if (hull === undefined) {
      hull = sceneHull(plan, bloc, members, hullOutline);
      outlines.set(key, hull);
    }
    return hull;
  }

  function moveTo(day: Day, filters: TieFilters): Moment {
    const moved = [...cursor.moveTo(day)];
    for (const tie of moved) read(tie);
    const freshNow = [...tiesChangedOn(history, day)].filter((tie) => isChangedOn(tie, day));
    const isWhole = filters !== drawnBy;
    const redrawn = isWhole ? null : [...new Set([...moved, ...fresh, ...freshNow])];
    const isFresh = new Set(freshNow);
    for (const tie of redrawn ?? plan.ties.keys()) draw(tie, filters, isFresh.has(tie));
    fresh = freshNow;
    drawnBy = filters;
    const busy = new Set<ActorId>();
    for (const state of states.values()) {
      if (isTieShown(dataset, state, filters)) busy.add(state.key.a).add(state.key.b);
    }
    const hulls = [...filters.hulls].flatMap((bloc) => hullOf(bloc, filters) ?? []);
    for (const { members } of hulls) for (const member of members) busy.add(member);
    return { day, states, edges, hulls, tally: tallyTies(dataset, states.values(), filters), busy, fresh, redrawn };
  }

  return { moveTo };
}
