import type { Core } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Box } from '../../core/scene/curve.ts';
import { edgeStrength } from '../../core/scene/emphasis.ts';
import { everShown } from '../../core/scene/everShown.ts';
import type { OffscreenArrow } from '../../core/scene/offscreenArrows.ts';
import { panInto, panToMiddle } from '../../core/scene/panInto.ts';
import { type EntenteState, type EntenteStore, isTimeMoving } from '../../store/ententeState.ts';
import { isSamePicture } from '../../store/isSamePicture.ts';
import { codeFont, codeFontLoaded, createNetwork, isCodeFontThere } from './createNetwork.ts';
import { createPicture } from './createPicture.ts';
import { exposePlaces } from './exposePlaces.ts';
import { findBadge } from './findBadge.ts';
import { findTie } from './findTie.ts';
import { keepPickSeen } from './keepPickSeen.ts';
import { keepViewport } from './keepViewport.ts';
import { createLabelLayer } from './labelLayer.ts';
import { listenToPointer, type Pointed, type Target } from './listenToPointer.ts';
import { nodeStyle } from './nodeStyle.ts';
import { pointOnceMoved } from './pointOnceMoved.ts';
import { deferIfLarge } from './portions.ts';
import { readInks, watchInks } from './readInks.ts';
import { readRoom } from './readRoom.ts';
import type { WalkPlace } from './walkGround.ts';

/** The elements that the network is drawn in. */
export interface NetworkParts {
  readonly figure: HTMLElement;
  readonly ties: HTMLCanvasElement;
  readonly nodes: HTMLElement;
  /** An element without content through which colours and fonts are read. */
  readonly probe: HTMLElement;
}

/** The network on the page. */
export interface Network {
  zoomBy(factor: number): void;
  /** Shows all actors of the day. */
  fit(): void;
  /** Brings some ties into view, by their numbers. */
  showTies(ties: readonly number[]): void;
  /** Shows by a ring where keys are and brings it into view; null takes the ring away. */
  focusOn(place: WalkPlace | null): void;
  unmount(): void;
}

/** How far in px the ring round what keys have reached stands off it. */
const RING = 10;

/** The length of a fade in ms, 0 where the reader wants no motion. */
function fadeLength(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--fade')) || 0;
}

function neighboursOf({ moment }: EntenteState, actor: ActorId): Set<ActorId> {
  const actors = new Set([actor]);
  for (const { a, b } of moment.edges.values()) if (a === actor || b === actor) actors.add(a).add(b);
  for (const hull of moment.hulls) if (hull.id === actor) for (const member of hull.members) actors.add(member);
  return actors;
}

/** A box in px at zoom 1, with room for a ring round it, in px of the figure. */
function onScreenBox({ left, right, top, bottom }: Box, core: Core): Box {
  const [zoom, { x, y }] = [core.zoom(), core.pan()];
  return {
    left: left * zoom + x - RING,
    right: right * zoom + x + RING,
    top: top * zoom + y - RING,
    bottom: bottom * zoom + y + RING,
  };
}

/** Draws the network into its elements and keeps it up with the store, outside of React. */
export function mountNetwork(
  store: EntenteStore,
  { figure, ties, nodes, probe }: NetworkParts,
  onPointed: (pointed: Pointed | null) => void,
  onArrows: (arrows: readonly OffscreenArrow[]) => void,
): Network {
  const { dataset, plan, span } = store.getState();
  const font = getComputedStyle(probe).fontFamily;
  const pen = document.createElement('canvas').getContext('2d');
  const measure = (text: string) => {
    if (!pen) return text.length * 6.7;
    pen.font = `600 12px ${font}`;
    return pen.measureText(text).width + 2;
  };
  const inks = readInks(probe);
  const core = createNetwork(nodes, inks);
  const labels = createLabelLayer(dataset, plan, measure);
  const tellMotion = () => figure.toggleAttribute('data-moving', viewport.isMoving() || picture.isFading());
  const viewport = keepViewport(
    figure,
    core,
    labels,
    () => store.getState().lang,
    fadeLength,
    () => picture.repaint(),
  );
  const picture = createPicture(ties, core, plan.nodes.values(), labels, inks, font, tellMotion);
  const dressAnew = () => {
    const next = readInks(probe);
    core.style(nodeStyle(next, codeFont()));
    picture.dyeWith(next);
  };
  const finder = {
    findTie: (point: { x: number; y: number }, reach: number) =>
      picture.markedAt(point) ??
      findTie(
        store.getState().moment.edges.values(),
        point,
        reach,
        (edge) => edgeStrength(picture.emphasis(), edge) < 1,
      ),
    findBadge: (point: { x: number; y: number }) =>
      picture.markedAt(point) ? null : findBadge(store.getState().moment.edges.values(), point),
    findHull: (point: { x: number; y: number }) =>
      picture.markedAt(point)
        ? null
        : labels.hullAt(store.getState().moment.hulls, point, core.zoom(), store.getState().lang),
  };
  const pick = (target: Target | null) => {
    const { picked, unpicked } = store.getState();
    if (target) {
      const asksWho = target.type === 'tie' && target.isBadge;
      picked({ type: target.type, id: target.id }, undefined, asksWho ? 'claims' : undefined);
    } else unpicked();
  };
  const stopListening = listenToPointer(figure, core, finder, {
    pointed: onPointed,
    clicked: pick,
    doubleClicked: (actor) => viewport.fit(neighboursOf(store.getState(), actor), false),
  });
  const stopWatching = watchInks(dressAnew);
  let stopFollowing = () => {};
  let isMounted = true;
  if (!isCodeFontThere()) {
    void codeFontLoaded().then(() => {
      if (isMounted) dressAnew();
    });
  }
  const callOff = deferIfLarge(plan.ties, () => {
    picture.show(store.getState(), 0);
    viewport.follow(everShown(store.getState().history, span));
    stopFollowing = store.subscribe((state, before) => {
      if (!isSamePicture(state, before)) picture.show(state, isTimeMoving(state) ? 0 : fadeLength());
    });
  });
  exposePlaces(figure, store, core, picture.discs);
  const stopPointing = pointOnceMoved(figure, core, store, onArrows);
  // A tie too long for the room is seen by its middle.
  const bringIntoView = (place: WalkPlace) => {
    const [whole, middle] = picture.focusBoxes(place).map((box) => onScreenBox(box, core));
    const room = readRoom(figure);
    if (whole && middle) viewport.panBy(panInto(whole, room) ?? panInto(middle, room) ?? panToMiddle(middle, room));
  };
  const stopKeeping = keepPickSeen(figure, store, bringIntoView);

  return {
    zoomBy: viewport.zoomBy,
    fit: () => viewport.fit(picture.shown(), true),
    showTies(ties) {
      const ends = ties.flatMap((tie) => plan.ties[tie] ?? []).flatMap(({ a, b }) => [a, b]);
      viewport.fit(new Set(ends), false, readRoom(figure).frame);
    },
    focusOn(place) {
      picture.focusOn(place);
      if (place) bringIntoView(place);
    },
    unmount() {
      isMounted = false;
      callOff();
      stopFollowing();
      stopPointing();
      stopKeeping();
      stopWatching();
      stopListening();
      viewport.stop();
      picture.stop();
      core.destroy();
    },
  };
}
