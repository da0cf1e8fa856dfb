import type { TieState } from '../history/tieState.ts';
import type { ActorId, ActorKind } from '../model/actor.ts';
import { parseTieId, type TieId, type TieKey } from '../model/tie.ts';
import type { Curve } from './curve.ts';
import type { SceneEdge, SceneHull, SceneNode } from './scene.ts';
import type { TieFilters } from './tieFilters.ts';

/** A curve for tests: 100 px straight to the right. */
export const STRAIGHT: Curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 0 }, end: { x: 100, y: 0 } };

/** The key of a tie for tests. */
export function keyOf(id: TieId): TieKey {
  const key = parseTieId(id);
  if (!key) throw new Error(`${id} is no tie`);
  return key;
}

/** A drawn tie for tests: established relations along a straight line unless told otherwise. */
export function edge(id: TieId, more: Partial<SceneEdge> = {}): SceneEdge {
  const { kind, a, b } = keyOf(id);
  const plain = { tie: 0, isDirected: false, becoming: null, isEnded: false, isFresh: false, curve: STRAIGHT } as const;
  const unmarked = { mark: null, isMarkCertain: false, upheldBy: null } as const;
  return { ...plain, ...unmarked, id, kind, a, b, stance: 'formal', standing: 'established', ...more };
}

/** A drawn actor for tests. */
export function node(id: ActorId, x: number, y: number, kind: ActorKind = 'state'): SceneNode {
  return { id, kind, short: '', labelSide: 'below', x, y };
}

/** A bloc's outline for tests. */
export function hull(id: ActorId, members: readonly ActorId[], more: Partial<SceneHull> = {}): SceneHull {
  return { id, members, unsteady: [], outline: [], ...more };
}

/** The state of a tie for tests: settled and established unless told otherwise. */
export function state(id: TieId, stance: TieState['stance'], more: Partial<TieState> = {}): TieState {
  const date = { text: '', earliest: 0, latest: 0, end: null, isUncertain: false };
  return {
    tie: 0,
    id,
    key: keyOf(id),
    phase: 0,
    status: stance,
    stance,
    stanceBefore: null,
    standing: 'established',
    basis: 'reported',
    since: 0,
    sinceDate: date,
    until: null,
    untilDate: null,
    possible: null,
    change: { tie: id, status: stance, basis: 'reported', isObserved: false, means: [] },
    eventIndex: 0,
    startIndex: 0,
    isSinceObserved: false,
    ...more,
  };
}

/** What a tie may already have become, for tests. */
export function possible(stance: TieState['stance']): NonNullable<TieState['possible']> {
  const date = { text: '', earliest: 0, latest: 9, end: null, isUncertain: true };
  return { status: stance, stance, basis: 'reported', by: 9, date, eventIndex: 1 };
}

/** Filters that hide nothing and ask for nothing extra, for tests. */
export const OPEN: TieFilters = {
  hidden: new Set(),
  hulls: new Set(),
  focus: new Set(),
  isEndedShown: false,
  isDeniedShown: false,
  isCertainOnly: false,
};
