import { isZoomed, panWindow, zoomWindow } from '../../core/time/timeWindow.ts';
import type { AxisView } from './listenToAxis.ts';
import type { ChangeWindow } from './useTimeWindow.ts';

/** How much one px of wheel zooms; a trackpad's pinch comes as small steps of a wheel with Ctrl. */
const ZOOM_PER_PX = 0.002;
const PINCH_PER_PX = 0.012;
const LINE_PX = 16;

/**
 * Lets the wheel zoom an axis around the pointer, and move it when turned sideways or with Shift. What would zoom out
 * of the whole span is left to the page. Returns how to stop.
 */
export function listenToWheel(element: HTMLElement, axis: () => AxisView, changeWindow: ChangeWindow): () => void {
  const onWheel = (event: WheelEvent) => {
    const { window, width } = axis();
    const daysPerPx = (window.to - window.from) / Math.max(1, width);
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    const isSideways = !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
    changeWindow((present, all) => {
      const canZoomOut = isZoomed(present, all);
      if (event.ctrlKey || canZoomOut || (!isSideways && event.deltaY < 0)) event.preventDefault();
      if (isSideways) return panWindow(present, all, (event.deltaX || event.deltaY) * unit * daysPerPx);
      const factor = Math.exp(event.deltaY * unit * (event.ctrlKey ? PINCH_PER_PX : ZOOM_PER_PX));
      const x = event.clientX - element.getBoundingClientRect().left;
      return zoomWindow(present, all, factor, present.from + x * daysPerPx);
    });
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}
