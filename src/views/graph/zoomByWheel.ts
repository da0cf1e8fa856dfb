import type { Core } from 'cytoscape';

/** Share of the zoom that one px of wheel adds; a pinch on a touchpad comes as a wheel with Ctrl and in smaller steps. */
const WHEEL_RATE = 0.0014;
const PINCH_RATE = 0.009;
const LINE_HEIGHT = 16;
/** No single wheel step zooms by more than this many px of wheel. */
const LONGEST_STEP = 140;

/** Zooms about the pointer, gently and in proportion to the wheel, in place of cytoscape's own coarse steps. */
export function zoomByWheel(figure: HTMLElement, core: Core, onZoom: () => void): () => void {
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const travel = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_HEIGHT : event.deltaY;
    const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, travel));
    const box = figure.getBoundingClientRect();
    core.stop();
    core.zoom({
      level: core.zoom() * Math.exp(-step * (event.ctrlKey ? PINCH_RATE : WHEEL_RATE)),
      renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top },
    });
    onZoom();
  };
  figure.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => figure.removeEventListener('wheel', onWheel, { capture: true });
}
