import type { TieState } from '../history/tieState.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneEdge } from './scene.ts';
import { isSaidByHull, isTieShown, type TieFilters } from './tieFilters.ts';

/**
 * Draws one tie of a day, or null where nothing is to be drawn: filtered away, said by a hull, or with an end that has
 * no place. `stanceBefore` is what an ended tie was; it is drawn faded in that manner.
 */
export function sceneEdge(
  dataset: Dataset,
  plan: ScenePlan,
  state: TieState,
  filters: TieFilters,
  isFresh: boolean,
): SceneEdge | null {
  if (!isTieShown(dataset, state, filters) || isSaidByHull(state, filters.hulls)) return null;
  const { a, b, kind } = state.key;
  const curve = plan.curves[state.tie];
  if (!curve || !plan.nodes.has(a) || !plan.nodes.has(b)) return null;
  const becoming = state.possible?.stance ?? null;
  const isEnded = state.stance === 'ended' && becoming === null;
  return {
    id: state.id,
    tie: state.tie,
    kind,
    a,
    b,
    isDirected: dataset.vocabulary.get(kind)?.isDirected ?? false,
    stance: isEnded ? (state.stanceBefore ?? 'formal') : state.stance,
    becoming,
    standing: state.standing,
    isEnded,
    isFresh,
    mark: null,
    isMarkCertain: false,
    upheldBy: null,
    curve,
  };
}
