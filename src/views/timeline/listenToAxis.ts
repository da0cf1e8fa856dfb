import type { TimeScale } from '../../core/time/timeScale.ts';
import { isZoomed, panWindow, roomOf, zoomWindow } from '../../core/time/timeWindow.ts';
import type { EntenteStore } from '../../store/ententeState.ts';
import { stopNear } from '../../store/eventStops.ts';
import { LABELS_TOP } from './axisSize.ts';
import { type Held, heldAt, isOnChip, scrubbed, settled } from './heldDay.ts';
import { oncePerFrame } from './oncePerFrame.ts';

/** How near a press must be to an event to mean it, and how far a pointer moves before it drags, in px. */
export const SNAP_PX = 4;
export const DRAG_PX = 3;
/** The furthest event that a press can mean, in days. */
const SNAP_DAYS = 366;

type Gesture =
  /** `offset` is where the day's line stands from the pointer that holds it. */
  | {
      readonly type: 'scrub';
      readonly held: Held;
      readonly offset: number;
      readonly startX: number;
      readonly startDay: number;
      isDrag: boolean;
    }
  | { readonly type: 'pan'; lastX: number }
  | { readonly type: 'pinch'; distance: number; middle: number };

/** The day that a press at a place means: an event's if one is near. */
export function dayPressedAt(store: EntenteStore, { dayAt, xOf }: TimeScale, x: number): number {
  const day = dayAt(x);
  const stop = stopNear(store.getState(), day, SNAP_PX, xOf);
  return Math.abs(stop - day) <= SNAP_DAYS ? stop : day;
}

/**
 * Lets a pointer move a day on an axis: a press or drag scrubs the day that is nearest, two fingers zoom, and a drag of
 * the labels or with Shift moves the window. One gesture settles on one day; `onHeld` is told which. Returns how to stop.
 */
export function listenToAxis(
  element: HTMLElement,
  store: EntenteStore,
  axis: () => TimeScale,
  onHeld: (held: Held) => void,
): () => void {
  const { changedWindow } = store.getState();
  const pointers = new Map<number, number>();
  let gesture: Gesture | null = null;
  let lastHeld: Held = 'day';
  // Measured once a gesture: asking again after the picture has changed would make the page lay itself out at once.
  let box = element.getBoundingClientRect();
  const placeOf = (event: PointerEvent) => {
    if (!gesture) box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const scrub = oncePerFrame(({ held, x }: { readonly held: Held; readonly x: number }) =>
    scrubbed(store, held, axis().dayAt(x)),
  );
  const placesPerPx = () => roomOf(axis().window) / Math.max(1, axis().width);

  function canPan(event: PointerEvent, y: number): boolean {
    return (event.shiftKey || y > LABELS_TOP) && isZoomed(axis().window, store.getState().span);
  }

  function begin(event: PointerEvent): Gesture {
    const { x, y } = placeOf(event);
    const scale = axis();
    const state = store.getState();
    if (canPan(event, y)) return { type: 'pan', lastX: x };
    const held = heldAt(state, scale, x, y);
    lastHeld = held;
    const startDay = held === 'day' ? state.day : (state.since ?? state.day);
    const isByChip = event.pointerType === 'mouse' && isOnChip(state, scale, held, x, y);
    scrubbed(store, held, isByChip ? startDay : dayPressedAt(store, scale, x));
    return { type: 'scrub', held, offset: isByChip ? scale.xOf(startDay) - x : 0, startX: x, startDay, isDrag: false };
  }

  function pinch(): Gesture {
    const [a = 0, b = 0] = [...pointers.values()];
    return { type: 'pinch', distance: Math.max(24, Math.abs(a - b)), middle: (a + b) / 2 };
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || pointers.size === 2) return;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, placeOf(event).x);
    if (pointers.size === 1) {
      gesture = begin(event);
      return;
    }
    scrub.drop();
    if (gesture?.type === 'scrub') settled(store, gesture.held, gesture.startDay);
    gesture = pinch();
  };

  const onMove = (event: PointerEvent) => {
    const { x, y } = placeOf(event);
    if (!gesture) element.toggleAttribute('data-pannable', canPan(event, y));
    if (!gesture || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, x);
    switch (gesture.type) {
      case 'scrub':
        gesture.isDrag ||= Math.abs(x - gesture.startX) > DRAG_PX;
        if (gesture.isDrag) scrub.ask({ held: gesture.held, x: x + gesture.offset });
        return;
      case 'pan': {
        const places = (gesture.lastX - x) * placesPerPx();
        gesture.lastX = x;
        changedWindow((present, all) => panWindow(present, all, places));
        return;
      }
      case 'pinch': {
        const next = pinch();
        if (next.type !== 'pinch') return;
        const factor = gesture.distance / next.distance;
        const shift = (gesture.middle - next.middle) * placesPerPx();
        const day = axis().dayAt(next.middle);
        gesture = next;
        changedWindow((present, all) => panWindow(zoomWindow(present, all, factor, day), all, shift));
      }
    }
  };

  const onEnd = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (gesture?.type === 'scrub') {
      scrub.drop();
      const { held, isDrag, offset } = gesture;
      const { day, since } = store.getState();
      const isLetGo = event.type === 'pointerup' && isDrag;
      const present = held === 'day' ? day : (since ?? day);
      settled(store, held, isLetGo ? axis().dayAt(placeOf(event).x + offset) : present);
    }
    gesture = null;
  };

  // Pressing an element focuses it, so the focus is moved only where the other day is held.
  const onMouseDown = (event: MouseEvent) => {
    if (lastHeld === 'since') event.preventDefault();
    onHeld(lastHeld);
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onEnd, { signal });
  element.addEventListener('pointercancel', onEnd, { signal });
  element.addEventListener('mousedown', onMouseDown, { signal });
  return () => {
    stop.abort();
    scrub.drop();
    const { day, wentTo } = store.getState();
    if (gesture?.type === 'scrub') wentTo(day);
  };
}
