import type { TieState } from '../core/history/tieState.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { isInFocus, shownStance, type TieFilters } from '../core/scene/tieFilters.ts';

/** How many ties (or, for actor kinds, actors with a tie) there are on a day, by everything the legend lists. */
export interface Tally {
  readonly stances: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly actorKinds: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, number>;
  /** Ties that may have changed already, the day of the change being uncertain. */
  readonly changing: number;
}

/** Counts the ties in focus of a day that have not ended and that somebody upholds, whatever is hidden. */
export function tallyTies(dataset: Dataset, states: Iterable<TieState>, filters: Pick<TieFilters, 'focus'>): Tally {
  const stances = new Map<string, number>();
  const kinds = new Map<string, number>();
  const actorKinds = new Map<string, number>();
  const standings = new Map<string, number>();
  let changing = 0;
  const seen = new Set<ActorId>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const state of states) {
    const stance = shownStance(state);
    if (stance === null || !isInFocus(state, filters)) continue;
    add(standings, state.standing);
    if (state.standing === 'denied') continue;
    if (state.possible) changing++;
    add(stances, stance);
    add(kinds, state.key.kind);
    for (const id of [state.key.a, state.key.b]) {
      if (seen.has(id)) continue;
      seen.add(id);
      add(actorKinds, dataset.actors.get(id)?.kind ?? '');
    }
  }
  return { stances, kinds, actorKinds, standings, changing };
}
