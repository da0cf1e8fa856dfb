import type { ActorKind } from '../model/actor.ts';
import type { Emphasis } from '../scene/emphasis.ts';
import { type FigureMark, type GroupMark, numberText } from './figureMark.ts';
import { measureText } from './measureText.ts';
import { NAME_LEADING } from './nameBlocks.ts';
import type { PlacedName } from './nameSpots.ts';
import type { PlacedNode } from './placeScene.ts';
import { clipText } from './setText.ts';

/** How much stronger a node and a name stay in the background than a line. */
const NODE_STRENGTH = 1.6;
const NAME_STRENGTH = 2;
const CODE_SIZE = 13;
const CORNER = 6;
/** How much of a shape's width its code may take. */
const INNER: Readonly<Record<ActorKind, number>> = {
  state: 0.8,
  bloc: 0.86,
  organisation: 0.88,
  'armed-group': 0.66,
  'military-company': 0.76,
};

function path(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${numberText(x)} ${numberText(y)}`).join('L')}Z`;
}

/** The outline of a node's shape round a point, as SVG path commands. */
export function shapePath(kind: ActorKind, x: number, y: number, w: number, h: number): string {
  const n = numberText;
  switch (kind) {
    case 'state':
      return `M${n(x - w)} ${n(y)}A${n(w)} ${n(h)} 0 1 1 ${n(x + w)} ${n(y)}A${n(w)} ${n(h)} 0 1 1 ${n(x - w)} ${n(y)}Z`;
    case 'bloc': {
      const r = Math.min(CORNER, w, h);
      const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${n(dx)} ${n(dy)}`;
      return `M${n(x - w + r)} ${n(y - h)}h${n(2 * (w - r))}${arc(r, r)}v${n(2 * (h - r))}${arc(-r, r)}h${n(-2 * (w - r))}${arc(-r, -r)}v${n(-2 * (h - r))}${arc(r, -r)}Z`;
    }
    case 'organisation':
      return path([
        [x - w, y - h],
        [x + w, y - h],
        [x + w, y + h],
        [x - w, y + h],
      ]);
    case 'armed-group':
      return path([
        [x, y - h],
        [x + w, y],
        [x, y + h],
        [x - w, y],
      ]);
    case 'military-company':
      return path([
        [x - w, y],
        [x - w / 2, y - h],
        [x + w / 2, y - h],
        [x + w, y],
        [x + w / 2, y + h],
        [x - w / 2, y + h],
      ]);
  }
}

function codeMark({ kind, short, x, y, half }: PlacedNode, scale: number): FigureMark[] {
  if (short === '') return [];
  const room = half[0] * 2 * INNER[kind];
  const usual = CODE_SIZE * scale;
  const width = measureText(short, 'sansBold', usual);
  const size = Math.max(usual * 0.55, Math.min(usual, (usual * room) / (width || 1)));
  const text = clipText(short, 'sansBold', size, half[0] * 2);
  return [
    { type: 'text', x, y: y + size * 0.36, size, anchor: 'middle', spans: [{ text, face: 'sansBold', ink: 'ink' }] },
  ];
}

/** Draws an actor: its shape by sort, its code inside, and a ring when it is picked. */
export function drawActor(node: PlacedNode, scale: number, emphasis: Emphasis | null, title: string): GroupMark {
  const { id, kind, x, y, half } = node;
  const isPicked = emphasis?.picked === id;
  const d = shapePath(kind, x, y, ...half);
  const ring: FigureMark[] = isPicked
    ? [{ type: 'path', d: shapePath(kind, x, y, half[0] + 4, half[1] + 4), stroke: 'accent', width: 3 }]
    : [];
  const body: FigureMark[] = [{ type: 'path', d, fill: 'panel', stroke: 'ink', width: 1.4 }, ...codeMark(node, scale)];
  const isFaded = emphasis !== null && !emphasis.actors.has(id);
  // A node in the background is faint, not transparent: its ties end at its border.
  const marks: FigureMark[] = isFaded
    ? [
        { type: 'path', d, fill: 'page' },
        { type: 'group', name: 'faded', opacity: emphasis.rest * NODE_STRENGTH, marks: body },
      ]
    : [...ring, ...body];
  return { type: 'group', name: 'actor', title, data: { actor: id }, marks };
}

function leaderMark([from, to]: NonNullable<PlacedName['leader']>): FigureMark {
  const n = numberText;
  return { type: 'path', d: `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`, stroke: 'ink2', width: 0.8 };
}

/** Writes an actor's name with a halo of the page. */
export function drawName(
  { id, block, box, anchor, leader }: PlacedName,
  size: number,
  emphasis: Emphasis | null,
): GroupMark {
  const x = anchor === 'start' ? box.left + 2 : anchor === 'end' ? box.right - 2 : (box.left + box.right) / 2;
  const isFaded = emphasis !== null && !emphasis.actors.has(id);
  return {
    type: 'group',
    name: 'name',
    ...(isFaded ? { opacity: emphasis.rest * NAME_STRENGTH } : {}),
    marks: [
      ...(leader ? [leaderMark(leader)] : []),
      ...block.lines.map(
        (text, place): FigureMark => ({
          type: 'text',
          x,
          y: box.top + size * (0.89 + place * NAME_LEADING),
          size,
          anchor,
          halo: 4.5,
          spans: [{ text, face: emphasis?.picked === id ? 'sansBold' : 'sansMedium', ink: 'ink' }],
        }),
      ),
    ],
  };
}
