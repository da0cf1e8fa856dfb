import { isNearBox } from '../../core/scene/curve.ts';
import { type Emphasis, edgeStrength, FADED, hullStrength } from '../../core/scene/emphasis.ts';
import { ENDED_STRENGTH } from '../../core/scene/layEdges.ts';
import type { ScenePlan } from '../../core/scene/planScene.ts';
import type { SceneEdge, SceneHull } from '../../core/scene/scene.ts';
import type { TellerCodes } from '../../core/scene/tellerCodes.ts';
import type { CrossFade } from './crossFade.ts';
import { paintHull } from './paintHull.ts';
import { paintBadge, paintFocusBand, paintGlows, paintPick, paintTies } from './paintTies.ts';
import type { Inks } from './readInks.ts';
import type { Frame } from './tieCanvas.ts';

/** What lies in the tie layer at a moment. */
export interface Layer {
  readonly plan: ScenePlan;
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
  readonly emphasis: Emphasis | null;
  readonly pickedTie: string | null;
  /** The tie that the reader points at elsewhere on the page. */
  readonly pointedTie: string | null;
  /** The tie that keys have reached, by its place in the dataset. */
  readonly focusedTie: number | null;
  /** The signs of two tellers that are compared. */
  readonly codes: TellerCodes | null;
}

/** How far in px the picture of a tie reaches beyond its curve: a glow or a mark. */
const WIDEST = 10;

/** Into how many portions the ties are cut, and which is to be painted, from 1; 0 is what lies beneath them, null all at once. */
export interface Share {
  readonly portion: number | null;
  readonly portions: number;
}

/**
 * Paints hulls, then glows, then ties with ended ones first, then badges. What is out of view is left out. Portion by
 * portion it makes the same picture.
 */
export function paintScene(
  context: CanvasRenderingContext2D,
  layer: Layer,
  inks: Inks,
  fade: CrossFade,
  { view, px, now }: Frame,
  font: string,
  { portion, portions }: Share,
): void {
  const { plan, hulls, emphasis, pickedTie, pointedTie, focusedTie } = layer;
  const edges = layer.edges.filter(({ curve }) => isNearBox(curve, view, WIDEST));
  const progress = fade.progressAt(now);
  const strength = (edge: SceneEdge) =>
    edgeStrength(emphasis, edge) * (edge.isEnded && edge.mark === null ? ENDED_STRENGTH : 1);
  const arrival = (edge: SceneEdge) => (fade.before(edge.tie) === undefined ? 1 : progress);
  const present = (edge: SceneEdge) => strength(edge) * arrival(edge);
  if (!portion) {
    for (const hull of hulls) {
      paintHull(context, hull, plan, inks, hullStrength(emphasis, hull), px);
    }
    for (const edge of edges) if (edge.tie === focusedTie) paintFocusBand(context, edge, inks, px);
    for (const edge of edges) if (edge.id === pickedTie) paintPick(context, edge, inks, 1);
    for (const edge of edges) if (edge.id === pointedTie && edge.id !== pickedTie) paintPick(context, edge, inks, 0.5);
    const fresh = edges.filter(({ isFresh }) => isFresh);
    paintGlows(context, fresh, inks, present);
    const former = [...fade.entries().values()].filter((before) => before !== null);
    paintTies(context, former, inks, (before) => strength(before) * (1 - progress));
  }
  const most = Math.ceil(edges.length / portions);
  const own = portion === null ? edges : edges.slice((portion - 1) * most, portion * most);
  paintTies(context, own, inks, present);
  if (portion === null || portion === portions) {
    for (const edge of edges) paintBadge(context, edge, inks, font, Math.max(strength(edge), FADED) * arrival(edge));
  }
  context.globalAlpha = 1;
}
