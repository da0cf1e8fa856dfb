import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import { type Box, pointOn } from '../../core/scene/curve.ts';
import { type Emphasis, edgeStrength, emphasisOf, hullStrength } from '../../core/scene/emphasis.ts';
import { layEdges } from '../../core/scene/layEdges.ts';
import type { SceneEdge, SceneNode } from '../../core/scene/scene.ts';
import { tellerCodes } from '../../core/scene/tellerCodes.ts';
import { midMarks } from '../../core/scene/tieTrace.ts';
import { isComparing } from '../../store/createStage.ts';
import { type EntenteState, isTimeMoving } from '../../store/ententeState.ts';
import { createCrossFade, isSameManner } from './crossFade.ts';
import type { LabelLayer, WrittenLabel } from './labelLayer.ts';
import { type Disc, discAt, layMarks } from './layMarks.ts';
import { paintFocus } from './paintFocus.ts';
import { paintHullName, paintLabels } from './paintLabels.ts';
import { paintMarks } from './paintMarks.ts';
import { type Layer, paintScene } from './paintScene.ts';
import { ACTORS_OF_PORTION, MOST_TIES_AT_ONCE, TIES_OF_PORTION } from './portions.ts';
import type { Inks } from './readInks.ts';
import { createActorLooks, shownActors } from './showActors.ts';
import { createTieCanvas, type Frame, type NextFrame } from './tieCanvas.ts';
import type { WalkPlace } from './walkGround.ts';

/** The picture of a day, kept up with the store. */
export interface Picture {
  /** Shows a state; changed ties cross-fade for a duration in ms, or are there at once when it is 0. */
  show(state: EntenteState, duration: number): void;
  dyeWith(inks: Inks): void;
  emphasis(): Emphasis | null;
  /** The discs that are painted now: of changed ties, or of those that one of two tellers upholds. */
  discs(): readonly Disc[];
  /** The tie whose disc covers a point in px at zoom 1. */
  markedAt(point: Position): SceneEdge | null;
  shown(): ReadonlySet<ActorId>;
  /** Shows where keys are; null takes the ring away. */
  focusOn(place: WalkPlace | null): void;
  /** The boxes in px at zoom 1 of what keys have reached, as a whole and of its middle; none where it is not drawn. */
  focusBoxes(place: WalkPlace): readonly Box[];
  isFading(): boolean;
  repaint(): void;
  stop(): void;
}

/** What is written and numbered on a layer at a zoom. */
interface Writing {
  readonly layer: Layer;
  readonly zoom: number;
  readonly labels: readonly WrittenLabel[];
  readonly discs: readonly Disc[];
}

/** Makes the picture of some actors: their nodes on a core, and the rest on a canvas beneath. */
export function createPicture(
  canvas: HTMLCanvasElement,
  core: Core,
  actors: Iterable<SceneNode>,
  labels: LabelLayer,
  firstInks: Inks,
  font: string,
  onPainted: () => void,
): Picture {
  const fade = createCrossFade();
  const nodes = createActorLooks(core, actors);
  const drawn = new Map<number, SceneEdge>();
  let inks = firstInks;
  let layer: Layer | null = null;
  let shown: ReadonlySet<ActorId> = new Set();
  let lang = '';
  let written: Writing | null = null;
  let focus: WalkPlace | null = null;
  let isWhole = false;
  /** Numbers belong to the list of changes, which waits while time moves. */
  let isNumbered = true;

  /** Takes over the ties of a moment and returns the former manner of those that are drawn otherwise now. */
  function takeOver({ edges, redrawn }: EntenteState['moment']): Map<number, SceneEdge | null> {
    const before = new Map<number, SceneEdge | null>();
    const ties = layer === null || redrawn === null ? new Set([...drawn.keys(), ...edges.keys()]) : redrawn;
    for (const tie of ties) {
      const [was, is] = [drawn.get(tie) ?? null, edges.get(tie) ?? null];
      if (!isSameManner(was, is)) before.set(tie, was);
      if (is) drawn.set(tie, is);
      else drawn.delete(tie);
    }
    return before;
  }

  function writingAt(now: Layer, zoom: number): Writing {
    if (written?.layer !== now || written.zoom !== zoom) {
      const { edges, emphasis } = now;
      const hulls = now.hulls.map(({ id }) => id);
      const names = hulls.flatMap((id) => labels.hullLabel(id, zoom, lang)?.box ?? []);
      const size = labels.sizeAt(zoom);
      const discs = isNumbered ? layMarks(edges, now.plan, shown, names, zoom, size, now.codes) : [];
      const marks = edges.flatMap(midMarks);
      const wanted = { shown, hulls, marks, discs, zoom, lang, emphasis };
      written = { layer: now, zoom, labels: labels.choose(wanted), discs };
    }
    return written;
  }

  function paint(context: CanvasRenderingContext2D, frame: Frame, portion: number): NextFrame {
    if (!layer) return 'nothing';
    const { px } = frame;
    const zoom = 1 / px;
    const portions = Math.max(
      Math.ceil(layer.edges.length / TIES_OF_PORTION),
      Math.ceil(layer.plan.nodes.size / ACTORS_OF_PORTION),
    );
    paintScene(context, layer, inks, fade, frame, font, { portion: isWhole ? null : portion, portions });
    if (!isWhole) nodes.admit(ACTORS_OF_PORTION);
    if (!isWhole && portion < portions) return 'more';
    isWhole = true;
    // Beneath the names, so that none is cut by the ring.
    const box = focus && actorBox(focus.actor);
    if (focus && box) paintFocus(context, box, isRound(focus.actor), focus.tie !== null, inks, px);
    const writing = writingAt(layer, zoom);
    context.scale(px, px);
    const size = labels.sizeAt(zoom);
    paintLabels(context, writing.labels, layer.emphasis, size, inks, font);
    for (const hull of layer.hulls) {
      const label = labels.hullLabel(hull.id, zoom, lang);
      if (label) paintHullName(context, label, hullStrength(layer.emphasis, hull), size, inks, font);
    }
    context.scale(zoom, zoom);
    const { emphasis, pickedTie: picked, pointedTie: pointed } = layer;
    const strength = ({ edge }: Disc) => edgeStrength(emphasis, edge);
    paintMarks(context, writing.discs, { picked, pointed }, strength, inks, font, px);
    onPainted();
    return fade.entries().size > 0 ? 'again' : 'nothing';
  }

  const isRound = (actor: ActorId) => layer?.plan.nodes.get(actor)?.kind === 'state' && !isHull(actor);
  const isHull = (actor: ActorId) => layer?.hulls.some(({ id }) => id === actor) ?? false;

  function actorBox(actor: ActorId): Box | null {
    const zoom = core.zoom();
    const [body] = labels.boxesOf(actor, zoom, lang);
    const box = isHull(actor) ? labels.hullLabel(actor, zoom, lang)?.box : body;
    if (!box) return null;
    return { left: box.left / zoom, right: box.right / zoom, top: box.top / zoom, bottom: box.bottom / zoom };
  }

  function tieBoxes(tie: number): readonly Box[] {
    const edge = drawn.get(tie);
    const boxOf = (shares: readonly number[]) => {
      const points = edge ? shares.map((t) => pointOn(edge.curve, t)) : [];
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    return edge ? [boxOf([0, 0.25, 0.5, 0.75, 1]), boxOf([0.45, 0.55])] : [];
  }

  const discs = () => (layer && written?.layer === layer ? written.discs : []);
  const ties = createTieCanvas(canvas, core, paint);
  return {
    show(state, duration) {
      const { dataset, plan, pick, moment, told, versus } = state;
      const isFirst = layer === null;
      isWhole = !isFirst || moment.edges.size <= MOST_TIES_AT_ONCE;
      isNumbered = moment.comparison === null || !isTimeMoving(state);
      const before = takeOver(moment);
      if (before.size > 0 && !isFirst) fade.begin(before, performance.now(), duration);
      const emphasis = emphasisOf(dataset, pick, moment.edges, moment.hulls, isComparing(moment));
      shown = shownActors(moment.busy, moment.hulls, emphasis);
      nodes.show(shown, emphasis);
      if (isWhole) nodes.admit(plan.nodes.size);
      const edges = layEdges(moment.edges.values(), emphasis);
      lang = state.lang;
      const pickedTie = pick?.type === 'tie' ? pick.id : null;
      const codes = told !== null && versus !== null ? tellerCodes(plan, told, versus) : null;
      const focusedTie = focus?.tie ?? null;
      layer = { plan, edges, hulls: moment.hulls, emphasis, pickedTie, pointedTie: state.pointed, focusedTie, codes };
      ties.request();
    },
    dyeWith(next) {
      inks = next;
      ties.request();
    },
    emphasis: () => layer?.emphasis ?? null,
    discs,
    markedAt: (point) => discAt(discs(), point)?.edge ?? null,
    shown: () => shown,
    focusOn(place) {
      if (focus?.actor === place?.actor && focus?.tie === place?.tie) return;
      focus = place;
      if (layer) layer = { ...layer, focusedTie: place?.tie ?? null };
      ties.request();
    },
    focusBoxes({ actor, tie }) {
      if (tie !== null) return tieBoxes(tie);
      const box = actorBox(actor);
      return box ? [box, box] : [];
    },
    isFading: () => fade.entries().size > 0,
    repaint: ties.request,
    stop: ties.stop,
  };
}
