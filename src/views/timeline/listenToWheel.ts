import type { TimeScale } from '../../core/time/timeScale.ts';
import { isZoomed, panWindow, roomOf, zoomWindow } from '../../core/time/timeWindow.ts';
import type { EntenteStore } from '../../store/ententeState.ts';

/** How much one px of wheel zooms; a trackpad's pinch comes as small steps of a wheel with Ctrl. */
const ZOOM_PER_PX = 0.002;
const PINCH_PER_PX = 0.012;
const LINE_PX = 16;

/**
 * Lets the wheel zoom an axis around the pointer, and move it when turned sideways or with Shift. What would zoom out
 * of the whole span is left to the page. Returns how to stop.
 */
export function listenToWheel(element: HTMLElement, store: EntenteStore, axis: () => TimeScale): () => void {
  const onWheel = (event: WheelEvent) => {
    const { window, width, dayAt } = axis();
    const { span, changedWindow } = store.getState();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    const isSideways = !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY));
    const canZoomOut = isZoomed(window, span);
    if (event.ctrlKey || canZoomOut || (!isSideways && event.deltaY < 0)) event.preventDefault();
    changedWindow((present, all) => {
      if (isSideways) {
        const placesPerPx = roomOf(window) / Math.max(1, width);
        return panWindow(present, all, (event.deltaX || event.deltaY) * unit * placesPerPx);
      }
      const factor = Math.exp(event.deltaY * unit * (event.ctrlKey ? PINCH_PER_PX : ZOOM_PER_PX));
      return zoomWindow(present, all, factor, dayAt(event.clientX - element.getBoundingClientRect().left));
    });
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}
