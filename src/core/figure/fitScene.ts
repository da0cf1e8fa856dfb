import type { ActorId } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Box, pointOn } from '../scene/curve.ts';
import { fitBoxes } from '../scene/fitBoxes.ts';
import { NODE_HALF } from '../scene/nodeShape.ts';
import { boxOf, labelBox } from '../scene/placeLabels.ts';
import type { ScenePlan } from '../scene/planScene.ts';
import type { SceneEdge, SceneHull, SceneNode } from '../scene/scene.ts';
import { type NameBlock, nameBlocks } from './nameBlocks.ts';

/** What of a picture a figure shows. */
export interface SceneContent {
  readonly dataset: Pick<Dataset, 'actors'>;
  readonly plan: ScenePlan;
  readonly actors: ReadonlySet<ActorId>;
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
  readonly lang: string;
}

/** Where a picture lies in a figure: how far it is scaled, where its origin is, and the box it fills. */
export interface SceneFit {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** How far nodes and strokes are scaled. */
  readonly scale: number;
}

/** No dataset is small enough to be drawn larger than this. */
const MOST_ZOOM = 1.4;
/** Room for what reaches beyond a curve or a node: a glow, a mark, a ring. */
const REACH = 9;
/** Nodes shrink less than the picture, so that the codes in them can be read in print. */
const LEAST_NODE = 0.94;
const MOST_RELATIVE = 1.35;

/** How far nodes and strokes are scaled in a picture of a zoom, at most so many times as far as the picture. */
function manneredScale(zoom: number, mostRelative: number): number {
  return Math.max(zoom, Math.min(LEAST_NODE, zoom * mostRelative));
}

/** A box of the plan at a zoom, with room round it. */
function boxAt({ left, top, right, bottom }: Box, zoom: number, room: number): Box {
  return {
    left: left * zoom - room,
    top: top * zoom - room,
    right: right * zoom + room,
    bottom: bottom * zoom + room,
  };
}

function boxesOfNode(node: SceneNode, block: NameBlock | undefined, zoom: number, scale: number): Box[] {
  const [w, h] = [NODE_HALF[node.kind][0] * scale, NODE_HALF[node.kind][1] * scale];
  const at = { x: node.x * zoom, y: node.y * zoom };
  const body = { left: at.x - w - 4, right: at.x + w + 4, top: at.y - h - 4, bottom: at.y + h + 4 };
  if (!block) return [body];
  const isBeside = node.labelSide === 'left' || node.labelSide === 'right';
  const label = labelBox([w, h], at, block.width, isBeside ? 'below' : node.labelSide);
  const extra = block.height - (label.bottom - label.top);
  const isAbove = node.labelSide === 'above';
  return [body, { ...label, top: label.top - (isAbove ? extra : 0), bottom: label.bottom + (isAbove ? 0 : extra) }];
}

/** How a picture is fitted. */
interface FitManner {
  /** How much less than the picture nodes and strokes may shrink. */
  readonly mostRelative?: number;
  /** Whether room is kept for every name. */
  readonly isNamed?: boolean;
}

/** Scales a picture to fill a frame with its nodes, names, curves and outlines; null when there is nothing to show. */
export function fitScene(
  content: SceneContent,
  frame: Box,
  labelSize: number,
  { mostRelative = MOST_RELATIVE, isNamed = true }: FitManner = {},
): SceneFit | null {
  const { plan, actors, edges, hulls } = content;
  const nodes = [...actors].flatMap((id) => {
    const node = plan.nodes.get(id);
    const blocks = isNamed ? nameBlocks(content, id, labelSize) : [];
    return node ? [{ node, block: blocks[1] ?? blocks[0] }] : [];
  });
  const outlines = hulls.filter(({ outline }) => outline.length > 0).map(({ outline }) => boxOf(outline));
  const lines = edges.map(({ curve }) => boxOf([0, 0.25, 0.5, 0.75, 1].map((t) => pointOn(curve, t))));
  const boxesAt = (zoom: number): Box[] => [
    ...nodes.flatMap(({ node, block }) => boxesOfNode(node, block, zoom, manneredScale(zoom, mostRelative))),
    ...lines.map((box) => boxAt(box, zoom, REACH)),
    ...outlines.map((box) => boxAt(box, zoom, 0)),
  ];
  const fitted = fitBoxes(boxesAt, frame, 0.02, MOST_ZOOM);
  if (!fitted) return null;
  const { zoom, pan } = fitted;
  const corners = boxesAt(zoom).flatMap(({ left, top, right, bottom }) => [
    { x: left + pan.x, y: top + pan.y },
    { x: right + pan.x, y: bottom + pan.y },
  ]);
  return { zoom, x: pan.x, y: pan.y, box: boxOf(corners), scale: manneredScale(zoom, mostRelative) };
}
