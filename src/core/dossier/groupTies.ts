import type { TieState } from '../history/tieState.ts';
import type { Stance } from '../model/stance.ts';
import { shownStance } from '../scene/tieFilters.ts';

/** The ties of one stance, the latest change first. */
export interface StanceGroup {
  readonly stance: Stance;
  readonly states: readonly TieState[];
}

/** The ties of a dossier on a day. */
export interface GroupedTies {
  readonly groups: readonly StanceGroup[];
  readonly ended: readonly TieState[];
  /** How many ties hold, all stances together. */
  readonly count: number;
}

/** Stances in the order in which a dossier tells them: what is broken first. */
const TOLD_FIRST: readonly Stance[] = ['severed', 'hostile', 'strained', 'allied', 'cooperative', 'formal'];

/** Groups the ties of a day by the stance they are shown by. Claims that nobody upholds are told only on request. */
export function groupTies(states: readonly TieState[], isDeniedShown: boolean): GroupedTies {
  const told = states
    .filter((state) => isDeniedShown || state.standing !== 'denied')
    .sort((x, y) => y.since - x.since || x.tie - y.tie);
  const groups = TOLD_FIRST.map((stance) => ({
    stance,
    states: told.filter((state) => shownStance(state) === stance),
  }));
  const ended = told.filter((state) => shownStance(state) === null);
  return { groups: groups.filter((group) => group.states.length > 0), ended, count: told.length - ended.length };
}
