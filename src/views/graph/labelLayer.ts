import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import type { Dataset, Position } from '../../core/model/dataset.ts';
import type { Box } from '../../core/scene/curve.ts';
import type { Spot } from '../../core/scene/discGround.ts';
import type { Emphasis } from '../../core/scene/emphasis.ts';
import { NODE_HALF } from '../../core/scene/nodeShape.ts';
import { labelBox } from '../../core/scene/placeLabels.ts';
import type { ScenePlan } from '../../core/scene/planScene.ts';
import type { LabelSide, SceneHull } from '../../core/scene/scene.ts';
import { thinLabels } from '../../core/scene/thinLabels.ts';
import { BADGE_RADIUS } from '../../core/scene/tieTrace.ts';

const SIZE = 12;
/** Labels grow with the picture up to this much. */
const MOST_GROWTH = 1.25;
/** A label may lie over something by this many px² before one of the two gives way. */
const SLACK = 30;
/** Where a label can be, by where it is planned to be. */
const SIDES: Readonly<Record<LabelSide, readonly LabelSide[]>> = {
  below: ['below', 'above'],
  above: ['above', 'below'],
  right: ['right', 'below', 'above'],
  left: ['left', 'below', 'above'],
};
/** The longest name of a bloc that is written in its outline in full. */
const LONGEST_HULL_NAME = 10;

/** A label as it is written, in px of the screen with the picture's origin at (0, 0). */
export interface WrittenLabel {
  readonly id: ActorId;
  readonly text: string;
  readonly box: Box;
}

/** The actors whose labels are wanted, at a zoom and under an emphasis, beside the names of the blocs drawn as outlines. */
export interface WantedLabels {
  readonly shown: ReadonlySet<ActorId>;
  readonly hulls: readonly ActorId[];
  /** Points in px at zoom 1 of the marks on ties that labels should not cover. */
  readonly marks: readonly Position[];
  /** Round things in px at zoom 1 that no label may cover. */
  readonly discs: readonly Spot[];
  readonly zoom: number;
  readonly lang: string;
  readonly emphasis: Emphasis | null;
}

/** Measures and chooses the labels of a picture. */
export interface LabelLayer {
  /** The font size in px of the screen at a zoom. */
  sizeAt(zoom: number): number;
  /** The box of a node at a zoom, then those its label can have, the planned one first. */
  boxesOf(id: ActorId, zoom: number, lang: string): Box[];
  /** The text that stands for a bloc in its outline, and its box at a zoom. */
  hullLabel(id: ActorId, zoom: number, lang: string): WrittenLabel | null;
  /** The bloc whose name is written at a point in px at zoom 1. */
  hullAt(hulls: readonly SceneHull[], point: Position, zoom: number, lang: string): ActorId | null;
  /** The labels that can be written without colliding, the most connected actors' first. */
  choose(wanted: WantedLabels): readonly WrittenLabel[];
}

/** An actor as its label is placed: the box of its node, and those its label can have, in px of the screen. */
interface PlacedActor {
  readonly id: ActorId;
  readonly body: Box;
  readonly boxes: readonly Box[];
}

function boxRound({ x, y, radius }: Spot, zoom: number): Box {
  const half = radius * zoom;
  return { left: x * zoom - half, right: x * zoom + half, top: y * zoom - half, bottom: y * zoom + half };
}

/** Makes the labels of a plan; `measure` tells a text's width at 12 px. */
export function createLabelLayer(dataset: Dataset, plan: ScenePlan, measure: (text: string) => number): LabelLayer {
  const degrees = new Map<ActorId, number>();
  for (const { a, b } of plan.ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const texts = new Map<string, string>();
  const widths = new Map<string, number>();
  /** Where actors stand at the zoom and in the language asked for last: while time moves both stay. */
  let placed = new Map<ActorId, PlacedActor | null>();
  let placedFor = '';

  const sizeAt = (zoom: number) => SIZE * Math.min(MOST_GROWTH, Math.max(1, zoom));

  function textOf(id: ActorId, lang: string): string {
    const key = `${lang} ${id}`;
    let text = texts.get(key);
    if (text === undefined) {
      text = dataset.actors.has(id) ? actorName(dataset, id, lang).text : '';
      texts.set(key, text);
    }
    return text;
  }

  function widthOf(text: string): number {
    let width = widths.get(text);
    if (width === undefined) {
      width = measure(text);
      widths.set(text, width);
    }
    return width;
  }

  function boxesOf(id: ActorId, zoom: number, lang: string): Box[] {
    const node = plan.nodes.get(id);
    if (!node) return [];
    const [w, h] = NODE_HALF[node.kind];
    const [x, y] = [node.x * zoom, node.y * zoom];
    const half = [w * zoom, h * zoom] as const;
    const width = (widthOf(textOf(id, lang)) * sizeAt(zoom)) / SIZE;
    const body = { left: x - half[0], right: x + half[0], top: y - half[1], bottom: y + half[1] };
    return [body, ...SIDES[node.labelSide].map((side) => labelBox(half, { x, y }, width, side))];
  }

  function placeAt(id: ActorId, zoom: number, lang: string): PlacedActor | null {
    const key = `${zoom} ${lang}`;
    if (key !== placedFor) placed = new Map();
    placedFor = key;
    const known = placed.get(id);
    if (known !== undefined) return known;
    const [body, ...boxes] = boxesOf(id, zoom, lang);
    const place = body ? { id, body, boxes } : null;
    placed.set(id, place);
    return place;
  }

  function rankOf(id: ActorId, emphasis: Emphasis | null): number {
    const degree = degrees.get(id) ?? 0;
    if (emphasis?.picked === id) return degree + 2e6;
    return emphasis?.actors.has(id) ? degree + 1e6 : degree;
  }

  function hullLabel(id: ActorId, zoom: number, lang: string): WrittenLabel | null {
    const node = plan.nodes.get(id);
    if (!node) return null;
    const name = textOf(id, lang);
    const text = name.length <= LONGEST_HULL_NAME ? name : node.short || name;
    const half = ((widthOf(text) + 4) * sizeAt(zoom)) / SIZE / 2;
    const [x, y] = [node.x * zoom, node.y * zoom];
    return { id, text, box: { left: x - half, right: x + half, top: y - 9, bottom: y + 9 } };
  }

  return {
    sizeAt,
    boxesOf,
    hullLabel,
    hullAt(hulls, { x, y }, zoom, lang) {
      const isAt = (box: Box) =>
        x * zoom >= box.left && x * zoom <= box.right && y * zoom >= box.top && y * zoom <= box.bottom;
      return hulls.map(({ id }) => hullLabel(id, zoom, lang)).find((label) => label && isAt(label.box))?.id ?? null;
    },
    choose({ shown, hulls, marks, discs, zoom, lang, emphasis }) {
      const actors = [...shown].flatMap((id) => placeAt(id, zoom, lang) ?? []);
      const wishes = actors.map(({ id, boxes }) => ({ id, boxes, rank: rankOf(id, emphasis) }));
      const obstacles = [
        ...actors.map(({ body }) => body),
        ...hulls.flatMap((id) => hullLabel(id, zoom, lang)?.box ?? []),
        ...discs.map((disc) => boxRound(disc, zoom)),
      ];
      const written = thinLabels(
        wishes,
        obstacles,
        marks.map(({ x, y }) => boxRound({ x, y, radius: BADGE_RADIUS }, zoom)),
        SLACK,
      );
      return [...written].map(([id, box]) => ({ id, text: textOf(id, lang), box }));
    },
  };
}
