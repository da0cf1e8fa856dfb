import type { ActorId } from '../model/actor.ts';
import type { Position } from '../model/dataset.ts';
import type { Box } from '../scene/curve.ts';
import { type Emphasis, edgeStrength } from '../scene/emphasis.ts';
import { type PlacedMark, placeMarks } from '../scene/placeMarks.ts';
import type { SceneEdge } from '../scene/scene.ts';
import { type TellerCodes, tellerCodes } from '../scene/tellerCodes.ts';
import { BADGE_RADIUS, hasDisc, midMarks } from '../scene/tieTrace.ts';
import { drawActor, drawName } from './drawActors.ts';
import { changeLook, DISC_RADIUS, type DiscLook, discMarks, discWidth, tellerLook } from './drawDisc.ts';
import { drawHull, drawHullName, nameHull } from './drawHulls.ts';
import { drawTies, type TieLook } from './drawTies.ts';
import { type FigureMark, type GroupMark, numberText } from './figureMark.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { SceneFit } from './fitScene.ts';
import { nameBlocks } from './nameBlocks.ts';
import type { PlacedName } from './nameSpots.ts';
import { placeNames } from './placeNames.ts';
import { type PlacedScene, placeScene } from './placeScene.ts';
import { plainText } from './plainText.ts';

interface Disc extends PlacedMark {
  readonly edge: SceneEdge;
  readonly look: DiscLook;
}

/** A drawn picture and what found no room in it. */
interface DrawnScene {
  readonly mark: GroupMark;
  /** Actors that are drawn but whose names had no room. */
  readonly unnamed: readonly ActorId[];
}

/** What the picture says of its ties and actors in tooltips. */
export interface SceneTitles extends Pick<TieLook, 'titleOf'> {
  readonly actorTitle: (id: ActorId) => string;
}

const MARK_HALF = 9;
const LEAST_DISC = 0.72;

/** Half the height of discs: less in a small picture, but never too small to be read. */
function discHalf({ scale }: PlacedScene): number {
  return DISC_RADIUS * Math.min(1, Math.max(LEAST_DISC, scale));
}

function codesOf({ plan, told, versus }: FigureSubject): TellerCodes {
  return told !== null && versus !== null ? tellerCodes(plan, told, versus) : ['', ''];
}

function lookOf({ mark, isMarkCertain, upheldBy }: SceneEdge, codes: TellerCodes): DiscLook {
  if (mark !== null) return changeLook(mark, isMarkCertain);
  const isSecond = upheldBy === 'second';
  return tellerLook(plainText(codes[isSecond ? 1 : 0]), isSecond);
}

/** The discs of ties that changed, in the order of their numbers, or that one of two tellers alone upholds. */
function placeDiscs({ edges }: PlacedScene, codes: TellerCodes, taken: readonly Box[], radius: number): Disc[] {
  const marked = edges.filter(hasDisc).sort((p, q) => (p.mark ?? 0) - (q.mark ?? 0) || p.tie - q.tie);
  const spots = marked.flatMap((edge) => midMarks(edge).map(({ x, y }) => ({ x, y, radius: BADGE_RADIUS })));
  const byTie = new Map(marked.map((edge) => [edge.tie, edge]));
  return placeMarks(marked, taken, spots, radius).flatMap((place) => {
    const edge = byTie.get(place.tie);
    return edge ? [{ ...place, edge, look: lookOf(edge, codes) }] : [];
  });
}

function drawDisc({ x, y, foot, edge, look }: Disc, half: number, radius: number, emphasis: Emphasis | null) {
  const n = numberText;
  const line: FigureMark[] = foot
    ? [{ type: 'path', d: `M${n(foot.x)} ${n(foot.y)}L${n(x)} ${n(y)}`, stroke: 'ink', width: 1 }]
    : [];
  return [...line, { ...discMarks(look, x, y, half, radius), opacity: edgeStrength(emphasis, edge) }];
}

function squareRound({ x, y }: Position, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function rankOf({ plan, emphasis }: FigureSubject): (id: ActorId) => number {
  const degrees = new Map<ActorId, number>();
  for (const { a, b } of plan.ties) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return (id) => (degrees.get(id) ?? 0) + (emphasis?.picked === id ? 2e6 : emphasis?.actors.has(id) ? 1e6 : 0);
}

/** Finds places for the names of a view's actors. */
export function nameActors(
  subject: FigureSubject,
  scene: PlacedScene,
  obstacles: readonly Box[],
  frame: Box,
  labelSize: number,
): PlacedName[] {
  return placeNames(scene, subject.actors, {
    blocksOf: (id) => nameBlocks(subject, id, labelSize),
    rankOf: rankOf(subject),
    obstacles,
    marks: scene.edges.flatMap(midMarks).map((at) => squareRound(at, MARK_HALF)),
    frame,
  });
}

/** Draws a view at its place: outlines, ties, actors, numbered discs and names, from below to above. Names that several pictures share stand at the same places in each. */
export function drawScene(
  subject: FigureSubject,
  fit: SceneFit,
  frame: Box,
  labelSize: number,
  titles: SceneTitles,
  shared: readonly PlacedName[] | null = null,
): DrawnScene {
  const { emphasis, pick, actors } = subject;
  const scene = placeScene(subject, fit);
  const shown = [...scene.nodes.values()].filter(({ id }) => actors.has(id));
  const hullNames = scene.hulls.flatMap((hull) => nameHull(subject, scene, hull, labelSize) ?? []);
  const bodies = shown.map(({ x, y, half: [w, h] }) => ({ left: x - w, right: x + w, top: y - h, bottom: y + h }));
  const written = hullNames.map(({ box }) => box);
  const codes = codesOf(subject);
  const half = discHalf(scene);
  const radius = discWidth(codes, half);
  const discs = placeDiscs(scene, codes, [...bodies, ...written], radius);
  const obstacles = [...discs.map((disc) => squareRound(disc, radius)), ...written];
  const names = shared?.filter(({ id }) => actors.has(id)) ?? nameActors(subject, scene, obstacles, frame, labelSize);
  const pickedTie = pick?.type === 'tie' ? pick.id : null;
  const look: TieLook = { emphasis, pickedTie, titleOf: titles.titleOf };
  const named = new Set(names.map(({ id }) => id));
  return {
    unnamed: shown.filter(({ id }) => !named.has(id)).map(({ id }) => id),
    mark: {
      type: 'group',
      name: 'network',
      marks: [
        ...scene.hulls.map((hull) => drawHull(scene, hull, emphasis)),
        drawTies(scene, look),
        ...shown.map((node) => drawActor(node, scene.scale, emphasis, titles.actorTitle(node.id))),
        ...discs.flatMap((disc) => drawDisc(disc, half, radius, emphasis)),
        ...hullNames.map((name) => drawHullName(name, labelSize, emphasis)),
        ...names.map((name) => drawName(name, labelSize, emphasis)),
      ],
    },
  };
}
