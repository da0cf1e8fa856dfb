import type { TieState } from '../history/tieState.ts';
import type { Dataset } from '../model/dataset.ts';
import type { NumberedChange } from './numberChanges.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneEdge } from './scene.ts';
import { sceneEdge } from './sceneEdge.ts';
import { shownStance, type TieFilters } from './tieFilters.ts';

/** A change is drawn whatever an outline says and whatever of its new state the reader hides. */
const EVERYTHING: TieFilters = {
  hidden: new Set(),
  hulls: new Set(),
  focus: new Set(),
  isEndedShown: true,
  isDeniedShown: true,
  isCertainOnly: false,
};

/**
 * Draws a tie that changed between two compared days, always as a line and with its number: as it is on the second day,
 * or where it is no more (or was not yet) as the trace of what it was. Null where an end of it has no place.
 */
export function changedEdge(dataset: Dataset, plan: ScenePlan, change: NumberedChange): SceneEdge | null {
  const { before, after, number, isCertain } = change;
  const isGone = after === null || (shownStance(after) === null && before !== null && shownStance(before) !== null);
  const state: TieState | null = isGone ? before : after;
  const edge = state && sceneEdge(dataset, plan, state, EVERYTHING, true);
  if (!edge) return null;
  const marked = { ...edge, mark: number, isMarkCertain: isCertain };
  if (!isGone) return marked;
  return { ...marked, stance: (state && shownStance(state)) ?? edge.stance, becoming: null, isEnded: true };
}
