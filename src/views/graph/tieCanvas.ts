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

/** What the next frame is for: nothing, painting anew, or the next portion of what has been begun. */
export type NextFrame = 'nothing' | 'again' | 'more';

/** Paints in px at zoom 1: a whole picture, or of a large one the portion that is its turn, from 0. */
export type Paint = (context: CanvasRenderingContext2D, frame: Frame, portion: number) => NextFrame;

/**
 * Keeps a canvas in step with cytoscape: it is painted within the same frame as the nodes when the viewport moves, and
 * on request when only ties change.
 */
export function createTieCanvas(canvas: HTMLCanvasElement, core: Core, paint: Paint): TieCanvas {
  const context = canvas.getContext('2d');
  let asked = 0;
  let portion = 0;
  let seen = '';

  function viewport(): string {
    const { x, y } = core.pan();
    return [x, y, core.zoom(), canvas.clientWidth, canvas.clientHeight, devicePixelRatio].join(' ');
  }

  function draw(): void {
    cancelAnimationFrame(asked);
    asked = 0;
    const present = portion;
    portion = 0;
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
    if (present === 0) context.clearRect(0, 0, width, height);
    const { x, y } = core.pan();
    const scale = core.zoom() * ratio;
    context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
    const { x1: left, y1: top, x2: right, y2: bottom } = core.extent();
    const frame = { view: { left, top, right, bottom }, px: 1 / core.zoom(), now: performance.now() };
    const next = paint(context, frame, present);
    if (next === 'nothing') return;
    request();
    if (next === 'more') portion = present + 1;
  }

  function request(): void {
    portion = 0;
    if (asked === 0) asked = requestAnimationFrame(draw);
  }

  function followNodes(): void {
    if (viewport() === seen) return;
    portion = 0;
    draw();
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
