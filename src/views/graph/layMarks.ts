import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import type { Box } from '../../core/scene/curve.ts';
import { NODE_HALF } from '../../core/scene/nodeShape.ts';
import { type PlacedMark, placeMarks } from '../../core/scene/placeMarks.ts';
import type { ScenePlan } from '../../core/scene/planScene.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import type { TellerCodes } from '../../core/scene/tellerCodes.ts';
import { BADGE_RADIUS, hasDisc, midMarks } from '../../core/scene/tieTrace.ts';

/** The disc of a tie: the number of its change, or the code of the one teller who upholds it. In px at zoom 1. */
export interface Disc extends PlacedMark {
  readonly edge: SceneEdge;
  readonly text: string;
  /** Full of ink, or hollow with a rim: a whole one of the second teller's, a broken one of what may have changed. */
  readonly manner: 'full' | 'hollow' | 'broken';
  /** Half of its width; no other disc and no label is nearer to its middle. */
  readonly radius: number;
  /** Half of its height: less than half of its width where the text is long. */
  readonly half: number;
}

/** The radius of a disc in px of the screen where labels are 12 px high. */
const RADIUS = 9.5;
const LABEL_SIZE = 12;
/** The longest text that a round disc holds. */
const ROUND = 2;
/** How much wider a letter more makes a disc, as a share of its height's half. */
const LETTER = 0.42;

function textOf({ mark, upheldBy }: SceneEdge, codes: TellerCodes | null): string {
  return mark === null ? (codes?.[upheldBy === 'second' ? 1 : 0] ?? '') : String(mark);
}

function mannerOf({ mark, isMarkCertain, upheldBy }: SceneEdge): Disc['manner'] {
  if (mark === null) return upheldBy === 'second' ? 'hollow' : 'full';
  return isMarkCertain ? 'full' : 'broken';
}

/**
 * Puts the discs of all ties that have one on the picture, lowest numbers first. `names` are the boxes of blocs' names,
 * `codes` those of two tellers that are compared.
 */
export function layMarks(
  edges: readonly SceneEdge[],
  { nodes }: ScenePlan,
  shown: ReadonlySet<ActorId>,
  names: readonly Box[],
  zoom: number,
  labelSize: number,
  codes: TellerCodes | null = null,
): readonly Disc[] {
  const marked = edges.filter(hasDisc).sort((p, q) => (p.mark ?? 0) - (q.mark ?? 0) || p.tie - q.tie);
  if (marked.length === 0) return [];
  const half = (RADIUS * labelSize) / LABEL_SIZE / zoom;
  const longest = Math.max(...(codes ?? []).map((code) => code.length), ROUND);
  const radius = half * (1 + LETTER * (longest - ROUND));
  const bodies = [...shown].flatMap((id): Box[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const [w, h] = NODE_HALF[node.kind];
    return [{ left: node.x - w, right: node.x + w, top: node.y - h, bottom: node.y + h }];
  });
  const written = names.map(({ left, right, top, bottom }) => ({
    left: left / zoom,
    right: right / zoom,
    top: top / zoom,
    bottom: bottom / zoom,
  }));
  const spots = marked.flatMap((edge) => midMarks(edge).map(({ x, y }) => ({ x, y, radius: BADGE_RADIUS })));
  const byTie = new Map(marked.map((edge) => [edge.tie, edge]));
  return placeMarks(marked, [...bodies, ...written], spots, radius).flatMap((place) => {
    const edge = byTie.get(place.tie);
    return edge ? { ...place, edge, text: textOf(edge, codes), manner: mannerOf(edge), radius, half } : [];
  });
}

/** The disc that covers a point, in px at zoom 1. */
export function discAt(discs: readonly Disc[], { x, y }: Position): Disc | null {
  const reaches = (disc: Disc) => Math.hypot((disc.x - x) / disc.radius, (disc.y - y) / disc.half) <= 1.3;
  return discs.find(reaches) ?? null;
}
