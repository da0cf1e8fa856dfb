import { tiesChangedOn } from '../core/history/changeDays.ts';
import type { ToldTie } from '../core/history/compareTellers.ts';
import type { History } from '../core/history/history.ts';
import { createCursor } from '../core/history/historyCursor.ts';
import { isAct } from '../core/history/isAct.ts';
import { createRecentChanges } from '../core/history/recentChanges.ts';
import { settledState } from '../core/history/settledState.ts';
import { type TieState, tieStateAt } from '../core/history/tieState.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { hullOutline } from '../core/scene/hullOutline.ts';
import type { Comparison } from '../core/scene/numberChanges.ts';
import type { ScenePlan } from '../core/scene/planScene.ts';
import type { SceneEdge, SceneHull } from '../core/scene/scene.ts';
import { sceneEdge } from '../core/scene/sceneEdge.ts';
import { membersOf, sceneHull } from '../core/scene/sceneHull.ts';
import { isTieShown, type TieFilters } from '../core/scene/tieFilters.ts';
import type { Day } from '../core/time/day.ts';
import { createComparer } from './createComparer.ts';
import { createTelling } from './createTelling.ts';
import type { EntenteState } from './ententeState.ts';
import { type Tally, tallyTies } from './tallyTies.ts';

/** Everything that is true on one day, as the reader wants to see it. The maps are live: read them, do not keep them. */
export interface Moment {
  readonly day: Day;
  /** Every tie that anything has been said of by that day, ended ones included, by place in the dataset; as told by whom the reader asked for. */
  readonly states: ReadonlyMap<number, TieState>;
  /** The drawn ties. */
  readonly edges: ReadonlyMap<number, SceneEdge>;
  readonly hulls: readonly SceneHull[];
  readonly tally: Tally;
  /** Actors to show: with at least one tie that is shown or marked as changed, or within an outline. */
  readonly busy: ReadonlySet<ActorId>;
  /** Ties that changed on this very day. */
  readonly fresh: readonly number[];
  /** Ties that changed lately, for as long as the reader calls it so, with the last day on which they did; these glow. */
  readonly changedOn: ReadonlyMap<number, Day>;
  /** How the day differs from the one it is compared with; null while one day is looked at. */
  readonly comparison: Comparison | null;
  /** The ties that either of two compared tellers has spoken of by that day; null while one telling is looked at. */
  readonly tellings: ReadonlyMap<number, ToldTie> | null;
  /** Places of the ties to draw anew since the last moment; null when all are. */
  readonly redrawn: readonly number[] | null;
}

/** Tells whether a moment is one of a comparison, of two days or of two tellers: what differs is brought out then. */
export function isComparing({ comparison, tellings }: Moment): boolean {
  return comparison !== null || tellings !== null;
}

/** Walks through the days of a dataset, doing work only for the ties that changed. */
export interface Stage {
  moveTo(asked: Asked): Moment;
}

/** What a moment depends on: the day, the day it is compared with, the filters, how long a change is recent, and who tells. */
export type Asked = Pick<EntenteState, 'day' | 'since' | 'filters' | 'lately' | 'told' | 'versus'>;

/** Makes the stage of a dataset. It has a place in time: ask it for one moment after another, not for two at once. */
export function createStage(dataset: Dataset, history: History, plan: ScenePlan): Stage {
  const cursor = createCursor(history);
  const states = new Map<number, TieState>();
  const edges = new Map<number, SceneEdge>();
  const outlines = new Map<string, SceneHull | null>();
  const recent = createRecentChanges(history);
  const comparer = createComparer(dataset, history, plan);
  const telling = createTelling(history);
  let comparison: Comparison | null = null;
  let drawnBy: TieFilters | null = null;
  let wereTwoTelling = false;

  function read(tie: number, isCertainOnly: boolean): void {
    const known = tieStateAt(history, tie, cursor.phaseOf(tie));
    const settled = known && isCertainOnly ? settledState(history, known) : known;
    const state = telling.tell(tie, settled);
    if (state) states.set(tie, state);
    else states.delete(tie);
  }

  /** Reads again what the day had already, where only a change that is not settled makes the difference. */
  function readUnsettled(isCertainOnly: boolean): void {
    for (const tie of plan.ties.keys()) {
      if ((history.phasePossible[cursor.phaseOf(tie)] ?? -1) >= 0) read(tie, isCertainOnly);
    }
  }

  /** While two tell, what lately changed does not glow, and a tie that only one upholds is a line whatever a hull says. */
  function edgeOfDay(tie: number, state: TieState, filters: TieFilters): SceneEdge | null {
    if (telling.tellings() === null) return sceneEdge(dataset, plan, state, filters, recent.days.has(tie));
    const upheldBy = telling.upholderOf(tie);
    const isOnes = upheldBy === 'first' || upheldBy === 'second';
    const edge = sceneEdge(dataset, plan, state, isOnes ? { ...filters, hulls: new Set() } : filters, false);
    return edge && { ...edge, upheldBy };
  }

  function draw(tie: number, filters: TieFilters): void {
    const state = states.get(tie);
    const edge = comparer.edgeOf(tie, state ? edgeOfDay(tie, state, filters) : null);
    if (edge) edges.set(tie, edge);
    else edges.delete(tie);
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

  function moveTo({ day, since, filters, lately, told, versus }: Asked): Moment {
    const { isCertainOnly } = filters;
    const moved = new Set([...cursor.moveTo(day), ...telling.turnTo({ day, told, versus })]);
    for (const tie of moved) read(tie, isCertainOnly);
    if (drawnBy && drawnBy.isCertainOnly !== isCertainOnly) readUnsettled(isCertainOnly);
    const turned = recent.moveTo(day, lately, isCertainOnly);
    const fresh = [...tiesChangedOn(history, day)].filter((tie) => isAct(history, cursor.phaseOf(tie), isCertainOnly));
    const wasComparing = comparison !== null;
    comparison = comparer.compare({ since, day, filters, told });
    const areTwoTelling = versus !== null;
    const isWhole = filters !== drawnBy || wasComparing !== (comparison !== null) || wereTwoTelling !== areTwoTelling;
    wereTwoTelling = areTwoTelling;
    const redrawn = isWhole ? null : [...new Set([...moved, ...turned, ...comparer.remarked()])];
    for (const tie of redrawn ?? plan.ties.keys()) draw(tie, filters);
    drawnBy = filters;
    const busy = new Set<ActorId>();
    for (const state of states.values()) {
      if (isTieShown(dataset, state, filters)) busy.add(state.key.a).add(state.key.b);
    }
    for (const { tie, isDrawn } of comparison?.changes ?? []) {
      const key = isDrawn ? plan.ties[tie] : undefined;
      if (key) busy.add(key.a).add(key.b);
    }
    const hulls = [...filters.hulls].flatMap((bloc) => hullOf(bloc, filters) ?? []);
    for (const { members } of hulls) for (const member of members) busy.add(member);
    const tally = tallyTies(dataset, states.values(), filters);
    const tellings = telling.tellings();
    return { day, states, edges, hulls, tally, busy, fresh, changedOn: recent.days, comparison, tellings, redrawn };
  }

  return { moveTo };
}
