import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import type { Box } from '../scene/curve.ts';
import type { LabelSide } from '../scene/scene.ts';
import type { TextMark } from './figureMark.ts';
import type { NameBlock } from './nameBlocks.ts';
import type { PlacedNode } from './placeScene.ts';

/** A name at its place. */
export interface PlacedName {
  readonly id: ActorId;
  readonly block: NameBlock;
  readonly box: Box;
  readonly anchor: TextMark['anchor'];
  /** The ends of a hairline from the node to a name that stands farther off. */
  readonly leader?: readonly [Position, Position];
}

const GAP = 3;

/** A corner of a node at which a name can stand. */
export type Corner = readonly ['right' | 'left', 'below' | 'above'];
const CORNERS: readonly Corner[] = [
  ['right', 'below'],
  ['right', 'above'],
  ['left', 'below'],
  ['left', 'above'],
];

/** Where a name can stand at its node. */
export const ALL_SIDES: readonly (LabelSide | Corner)[] = ['below', 'above', 'right', 'left', ...CORNERS];

/** The box of a name at a side or corner of a node. */
export function boxAt(
  { x, y, half: [w, h] }: Pick<PlacedNode, 'x' | 'y' | 'half'>,
  { width, height }: NameBlock,
  side: LabelSide | Corner,
): Box {
  if (typeof side !== 'string') {
    const left = side[0] === 'right' ? x + w * 0.72 + GAP : x - w * 0.72 - GAP - width;
    const top = side[1] === 'below' ? y + h * 0.5 + GAP : y - h * 0.5 - GAP - height;
    return { left, right: left + width, top, bottom: top + height };
  }
  const isBeside = side === 'right' || side === 'left';
  const left = side === 'right' ? x + w + GAP : side === 'left' ? x - w - GAP - width : x - width / 2;
  const top = isBeside ? y - height / 2 : side === 'below' ? y + h + GAP : y - h - GAP - height;
  return { left, right: left + width, top, bottom: top + height };
}

/** How the lines of a name stand to each other on a side of its node: towards the node. */
export function anchorAt(side: LabelSide | Corner): TextMark['anchor'] {
  const by = typeof side === 'string' ? side : side[0];
  return by === 'right' ? 'start' : by === 'left' ? 'end' : 'middle';
}

/** How far off a name may stand that finds no room at its node. */
const AWAY = [14, 26, 40];

/** A place for a name a little away from its node, joined to it by a hairline; null when all are taken. */
export function placeAway(
  node: PlacedNode,
  blocks: readonly NameBlock[],
  isFree: (box: Box) => boolean,
): Omit<PlacedName, 'id'> | null {
  const { x, y, half } = node;
  for (const away of AWAY) {
    const wide = { x, y, half: [half[0] + away, half[1] + away] } as const;
    for (const block of blocks) {
      for (const side of ALL_SIDES) {
        const box = boxAt(wide, block, side);
        if (!isFree(box)) continue;
        const to = {
          x: Math.min(box.right, Math.max(box.left, x)),
          y: Math.min(box.bottom, Math.max(box.top, y)),
        };
        const length = Math.hypot(to.x - x, to.y - y) || 1;
        const from = { x: x + ((to.x - x) * half[0]) / length, y: y + ((to.y - y) * half[1]) / length };
        return { block, box, anchor: anchorAt(side), leader: [from, to] };
      }
    }
  }
  return null;
}
