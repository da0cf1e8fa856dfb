import type { TimeScale } from '../../core/time/timeScale.ts';
import { panWindow, roomOf, stretchWindow, type TimeWindow } from '../../core/time/timeWindow.ts';
import type { EntenteStore } from '../../store/ententeState.ts';

/** How near to an end of the frame a press pulls that end, in px; in a narrow frame less, so that it can be moved too. */
const GRIP_PX = 7;

type Part = 'from' | 'to' | 'frame';

/**
 * Lets a pointer move the window of the axis on a small picture of the whole span: the frame follows a drag, its ends
 * are pulled, and a press beside it brings it there. Returns how to stop.
 */
export function listenToMinimap(
  element: HTMLElement,
  store: EntenteStore,
  { width, xOf, dayAt, window: all }: TimeScale,
) {
  let held: { readonly part: Part; lastX: number } | null = null;
  const { changedWindow } = store.getState();
  const placeOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
  const pan = (px: number) =>
    changedWindow((present, whole) => panWindow(present, whole, (px * roomOf(all)) / Math.max(1, width)));

  function partAt({ from, to }: TimeWindow, x: number): Part | null {
    const [left, right] = [xOf(from), xOf(to)];
    const grip = Math.min(GRIP_PX, (right - left) / 4);
    if (Math.abs(x - left) <= grip || (x < left && x > left - GRIP_PX)) return 'from';
    if (Math.abs(x - right) <= grip || (x > right && x < right + GRIP_PX)) return 'to';
    return x > left && x < right ? 'frame' : null;
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const x = placeOf(event);
    const { window } = store.getState().time;
    const part = partAt(window, x);
    if (part === null) pan(x - (xOf(window.from) + xOf(window.to)) / 2);
    held = { part: part ?? 'frame', lastX: x };
  };
  const onMove = (event: PointerEvent) => {
    const x = placeOf(event);
    if (!held) {
      const part = partAt(store.getState().time.window, x);
      element.dataset.part = part ?? 'beside';
      return;
    }
    const { part } = held;
    if (part === 'frame') pan(x - held.lastX);
    else changedWindow((present, whole) => stretchWindow(present, whole, part, dayAt(x)));
    held.lastX = x;
  };
  const onEnd = () => {
    held = null;
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onEnd, { signal });
  element.addEventListener('pointercancel', onEnd, { signal });
  return () => stop.abort();
}
