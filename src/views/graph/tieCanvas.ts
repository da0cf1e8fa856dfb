import type { Core } from 'cytoscape';
import type { Box } from '../../core/scene/curve.ts';

/** A canvas beneath the nodes that shares their viewport. */
export interface TieCanvas {
  /** Paints in the next frame, however often it is asked before. */
  request(): void;
  stop(): void;
}

/** A frame to paint: the part of the picture in view, in px at zoom 1; what one px of the screen is there; the time in ms. */
export interface Frame {
  readonly view: Box;
  readonly px: number;
  readonly now: number;
}

/** Paints in px at zoom 1. Returns whether it wants to go on in the next frame. */
export type Paint = (context: CanvasRenderingContext2D, frame: Frame) => boolean;

/**
 * Keeps a canvas in step with cytoscape: it is painted within the same frame as the nodes when the viewport moves, and
 * on request when only ties change.
 */
export function createTieCanvas(canvas: HTMLCanvasElement, core: Core, paint: Paint): TieCanvas {
  const context = canvas.getContext('2d');
  let asked = 0;
  let seen = '';

  function viewport(): string {
    const { x, y } = core.pan();
    return [x, y, core.zoom(), canvas.clientWidth, canvas.clientHeight, devicePixelRatio].join(' ');
  }

  function draw(): void {
    cancelAnimationFrame(asked);
    asked = 0;
    if (!context) return;
    const ratio = devicePixelRatio;
    const width = Math.round(canvas.clientWidth * ratio);
    const height = Math.round(canvas.clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    seen = viewport();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const { x, y } = core.pan();
    const scale = core.zoom() * ratio;
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    const { x1: left, y1: top, x2: right, y2: bottom } = core.extent();
    const frame = { view: { left, top, right, bottom }, px: 1 / core.zoom(), now: performance.now() };
    if (paint(context, frame)) request();
  }

  function request(): void {
    if (asked === 0) asked = requestAnimationFrame(draw);
  }

  function followNodes(): void {
    if (viewport() !== seen) draw();
  }

  core.on('render', followNodes);
  return {
    request,
    stop() {
      core.off('render', followNodes);
      cancelAnimationFrame(asked);
    },
  };
}
