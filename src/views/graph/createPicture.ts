import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import { pointOn } from '../../core/scene/curve.ts';
import { type Emphasis, emphasisOf, hullStrength } from '../../core/scene/emphasis.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import { hasMark } from '../../core/scene/tieTrace.ts';
import type { EntenteState } from '../../store/createEntenteStore.ts';
import { createCrossFade, isSameManner } from './crossFade.ts';
import type { LabelLayer, WrittenLabel } from './labelLayer.ts';
import { paintHullName, paintLabels } from './paintLabels.ts';
import { type Layer, layEdges, paintScene } from './paintScene.ts';
import type { Inks } from './readInks.ts';
import { createActorLooks, shownActors } from './showActors.ts';
import { createTieCanvas, type Frame } from './tieCanvas.ts';

/** The picture of a day, kept up with the store. */
export interface Picture {
  /** Shows a state; changed ties cross-fade for a duration in ms, or are there at once when it is 0. */
  show(state: EntenteState, duration: number): void;
  dyeWith(inks: Inks): void;
  emphasis(): Emphasis | null;
  shown(): ReadonlySet<ActorId>;
  isFading(): boolean;
  repaint(): void;
  stop(): void;
}

/** Makes the picture on a canvas beneath the nodes of a core. */
export function createPicture(
  canvas: HTMLCanvasElement,
  core: Core,
  labels: LabelLayer,
  firstInks: Inks,
  font: string,
  onPainted: () => void,
): Picture {
  const fade = createCrossFade();
  const dressActors = createActorLooks(core);
  const drawn = new Map<number, SceneEdge>();
  let inks = firstInks;
  let layer: Layer | null = null;
  let shown: ReadonlySet<ActorId> = new Set();
  let lang = '';
  let written: { readonly layer: Layer; readonly zoom: number; readonly labels: readonly WrittenLabel[] } | null = null;

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

  function labelsAt(now: Layer, zoom: number): readonly WrittenLabel[] {
    if (written?.layer !== now || written.zoom !== zoom) {
      const hulls = now.hulls.map(({ id }) => id);
      const marks = now.edges.filter(hasMark).map(({ curve }) => pointOn(curve, 0.5));
      const { emphasis } = now;
      written = { layer: now, zoom, labels: labels.choose({ shown, hulls, marks, zoom, lang, emphasis }) };
    }
    return written.labels;
  }

  function paint(context: CanvasRenderingContext2D, frame: Frame): boolean {
    if (!layer) return false;
    const { px } = frame;
    const zoom = 1 / px;
    paintScene(context, layer, inks, fade, frame, font);
    context.scale(px, px);
    const size = labels.sizeAt(zoom);
    paintLabels(context, labelsAt(layer, zoom), layer.emphasis, size, inks, font);
    for (const hull of layer.hulls) {
      const label = labels.hullLabel(hull.id, zoom, lang);
      if (label) paintHullName(context, label, hullStrength(layer.emphasis, hull), size, inks, font);
    }
    onPainted();
    return fade.entries().size > 0;
  }

  const ties = createTieCanvas(canvas, core, paint);
  return {
    show(state, duration) {
      const { dataset, plan, pick, moment } = state;
      const isFirst = layer === null;
      const before = takeOver(moment);
      if (before.size > 0 && !isFirst) fade.begin(before, performance.now(), duration);
      const emphasis = emphasisOf(dataset, pick, moment.edges, moment.hulls);
      shown = shownActors(moment.busy, moment.hulls, emphasis);
      dressActors(shown, emphasis);
      const edges = layEdges(moment.edges.values(), emphasis);
      lang = state.lang;
      layer = { plan, edges, hulls: moment.hulls, emphasis, pickedTie: pick?.type === 'tie' ? pick.id : null };
      ties.request();
    },
    dyeWith(next) {
      inks = next;
      ties.request();
    },
    emphasis: () => layer?.emphasis ?? null,
    shown: () => shown,
    isFading: () => fade.entries().size > 0,
    repaint: ties.request,
    stop: ties.stop,
  };
}
