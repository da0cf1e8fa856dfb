import type { TieState } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Stance } from '../model/stance.ts';

/** What the reader wants to see of the ties of a day. */
export interface TieFilters {
  /** Stances, standings but `denied`, tie kinds and actor kinds that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Blocs drawn as outlines round their members. */
  readonly hulls: ReadonlySet<ActorId>;
  /** Only ties of these actors are shown; none means all. */
  readonly focus: ReadonlySet<ActorId>;
  readonly isEndedShown: boolean;
  /** Whether claims are shown that nobody upholds or that are only denied. */
  readonly isDeniedShown: boolean;
  /** Whether a change counts only from the day on which it is certain. */
  readonly isCertainOnly: boolean;
}

/** The stance a tie is shown by: its settled one, or while nothing is settled the one it may have; null when it has ended. */
export function shownStance(state: TieState): Stance | null {
  if (state.stance !== 'ended') return state.stance;
  const becoming = state.possible?.stance;
  return becoming === undefined || becoming === 'ended' ? null : becoming;
}

/** Tells whether a tie's kind and both its ends are of sorts that the reader wants to see. */
export function isSortShown(dataset: Dataset, state: TieState, hidden: ReadonlySet<string>): boolean {
  const { kind, a, b } = state.key;
  const sortOf = (id: ActorId) => dataset.actors.get(id)?.kind ?? '';
  return !hidden.has(kind) && !hidden.has(sortOf(a)) && !hidden.has(sortOf(b));
}

/** Tells whether a tie has an end among the actors that the picture is about. */
export function isInFocus({ key }: TieState, { focus }: Pick<TieFilters, 'focus'>): boolean {
  return focus.size === 0 || focus.has(key.a) || focus.has(key.b);
}

/**
 * Tells whether a tie is part of the picture and the ledger of its day. While a change is possible it is so by either
 * stance: the one it had and the one it may have.
 */
export function isTieShown(dataset: Dataset, state: TieState, filters: TieFilters): boolean {
  if (!isInFocus(state, filters) || !isSortShown(dataset, state, filters.hidden)) return false;
  if (state.standing === 'denied' ? !filters.isDeniedShown : filters.hidden.has(state.standing)) return false;
  const stances = [state.stance, state.possible?.stance ?? 'ended'].filter((stance) => stance !== 'ended');
  return stances.length === 0 ? filters.isEndedShown : stances.some((stance) => !filters.hidden.has(stance));
}

/** Tells whether the outline of a hull says all there is to say of a tie: plain membership of a bloc drawn as a hull. */
export function isSaidByHull(state: TieState, hulls: ReadonlySet<ActorId>): boolean {
  return (
    state.key.kind === 'membership' &&
    hulls.has(state.key.b) &&
    state.stance === 'allied' &&
    state.standing === 'established' &&
    !state.possible
  );
}
