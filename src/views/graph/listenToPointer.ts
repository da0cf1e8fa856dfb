import type { Core, EventObject } from 'cytoscape';
import type { ActorId } from '../../core/model/actor.ts';
import type { Position } from '../../core/model/dataset.ts';
import type { TieId } from '../../core/model/tie.ts';
import type { SceneEdge } from '../../core/scene/scene.ts';
import { keepCard } from './keepCard.ts';

/** What lies under a point of the picture. */
export type Target =
  | { readonly type: 'actor'; readonly id: ActorId }
  | { readonly type: 'tie'; readonly id: TieId; readonly tie: number; readonly isBadge: boolean };

/** What the reader points at, and where in px of the figure. */
export interface Pointed {
  readonly target: Target;
  readonly at: Position;
}

/** Looks for what is not a node, at a point in px at zoom 1; for a tie, within a reach in the same px. */
export interface Finder {
  findTie(point: Position, reach: number): SceneEdge | null;
  /** The tie whose "?" covers a point. */
  findBadge(point: Position): SceneEdge | null;
  findHull(point: Position): ActorId | null;
}

interface Listeners {
  readonly pointed: (pointed: Pointed | null) => void;
  readonly clicked: (target: Target | null) => void;
  readonly doubleClicked: (actor: ActorId) => void;
}

/** How near the pointer must come to a tie, in px of the screen. */
const REACH = 8;
const REACH_OF_FINGER = 14;

/** A card stands still while the pointer moves on its target by less than this, in px: one that flees cannot be read. */
const STILL = 40;

function isSpot({ target, at }: Pointed, next: Target, { x, y }: Position): boolean {
  const isSame = target.type === next.type && target.id === next.id;
  return isSame && Math.hypot(x - at.x, y - at.y) < STILL;
}

/** Tells what the reader points at, clicks and double-clicks: nodes first, then bloc names, then ties. */
export function listenToPointer(figure: HTMLElement, core: Core, finder: Finder, tell: Listeners): () => void {
  let node: ActorId | null = null;
  let resting: Position | null = null;
  let frame = 0;
  let shown: Pointed | null = null;
  const card = keepCard(figure);

  function targetAt(rendered: Position, reach: number): Target | null {
    const { x, y } = core.pan();
    const point = { x: (rendered.x - x) / core.zoom(), y: (rendered.y - y) / core.zoom() };
    const bloc = finder.findHull(point);
    if (bloc !== null) return { type: 'actor', id: bloc };
    const badged = finder.findBadge(point);
    const edge = badged ?? finder.findTie(point, reach / core.zoom());
    return edge && { type: 'tie', id: edge.id, tie: edge.tie, isBadge: badged !== null };
  }

  function point(at: Position | null): void {
    const target: Target | null = at && (node === null ? targetAt(at, REACH) : { type: 'actor', id: node });
    figure.toggleAttribute('data-pointing', target !== null);
    if (target && at) {
      card.stay();
      shown = shown && isSpot(shown, target, at) ? shown : { target, at };
      tell.pointed(shown);
    } else if (at) card.leave(() => point(null));
    else {
      card.stay();
      shown = null;
      tell.pointed(null);
    }
  }

  function pointNextFrame(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => point(resting));
  }

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (card.isReached(event)) return cancelAnimationFrame(frame);
    const box = figure.getBoundingClientRect();
    const isOverPicture = event.buttons === 0 && event.target instanceof HTMLCanvasElement;
    resting = isOverPicture ? { x: event.clientX - box.left, y: event.clientY - box.top } : null;
    pointNextFrame();
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    node = null;
    resting = null;
    point(null);
  };
  // What lies under a resting pointer is another thing after the picture has slipped away beneath it.
  const onViewport = () => {
    point(null);
    if (resting) pointNextFrame();
  };
  const onTap = (event: EventObject) => {
    const isFinger = event.originalEvent.type.startsWith('touch');
    const isNode = event.target !== core;
    const target: Target | null = isNode
      ? { type: 'actor', id: event.target.id() }
      : targetAt(event.renderedPosition, isFinger ? REACH_OF_FINGER : REACH);
    point(null);
    tell.clicked(target);
  };

  core.on('mouseover', 'node', (event: EventObject) => {
    node = event.target.id();
  });
  core.on('mouseout', 'node', () => {
    node = null;
  });
  core.on('tap', onTap);
  core.on('dbltap', 'node', (event: EventObject) => tell.doubleClicked(event.target.id()));
  core.on('viewport', onViewport);
  figure.addEventListener('pointermove', onMove);
  figure.addEventListener('pointerleave', onLeave);
  return () => {
    cancelAnimationFrame(frame);
    card.stay();
    figure.removeEventListener('pointermove', onMove);
    figure.removeEventListener('pointerleave', onLeave);
  };
}
