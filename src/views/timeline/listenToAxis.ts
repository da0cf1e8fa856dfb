import { dayAt, isZoomed, panWindow, type TimeWindow, xOf, zoomWindow } from '../../core/time/timeWindow.ts';
import type { EntenteStore } from '../../store/createEntenteStore.ts';
import { stopNear } from '../../store/eventStops.ts';
import { CHIP_BOTTOM, CHIP_HALF, LABELS_TOP } from './axisSize.ts';
import { oncePerFrame } from './oncePerFrame.ts';
import type { ChangeWindow } from './useTimeWindow.ts';

/** What the axis shows at the moment. */
export interface AxisView {
  readonly window: TimeWindow;
  readonly width: number;
}

/** How near a press must be to an event to mean it, and how far a pointer moves before it drags, in px. */
export const SNAP_PX = 4;
const DRAG_PX = 3;

type Gesture =
  /** `offset` is where the play head stands from the pointer that holds it. */
  | {
      readonly type: 'scrub';
      readonly offset: number;
      readonly startX: number;
      readonly startDay: number;
      isDrag: boolean;
    }
  | { readonly type: 'pan'; lastX: number }
  | { readonly type: 'pinch'; distance: number; middle: number };

/** The day that a press at a place means: an event's if one is near. */
export function dayPressedAt(store: EntenteStore, { window, width }: AxisView, x: number): number {
  const reach = (SNAP_PX * Math.max(1, window.to - window.from)) / Math.max(1, width);
  return stopNear(store.getState(), dayAt(window, width, x), Math.min(reach, 366));
}

/**
 * Lets a pointer move the day on an axis: a press or drag scrubs, two fingers zoom, and a drag of the labels or with
 * Shift moves the window. One gesture settles on one day. Returns how to stop.
 */
export function listenToAxis(
  element: HTMLElement,
  store: EntenteStore,
  axis: () => AxisView,
  changeWindow: ChangeWindow,
): () => void {
  const pointers = new Map<number, number>();
  let gesture: Gesture | null = null;
  // Measured once a gesture: asking again after the picture has changed would make the page lay itself out at once.
  let box = element.getBoundingClientRect();
  const placeOf = (event: PointerEvent) => {
    if (!gesture) box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const scrub = oncePerFrame((x: number) => store.getState().scrubbedTo(dayAt(axis().window, axis().width, x)));

  function canPan(event: PointerEvent, y: number): boolean {
    return (event.shiftKey || y > LABELS_TOP) && isZoomed(axis().window, store.getState().span);
  }

  function begin(event: PointerEvent): Gesture {
    const { x, y } = placeOf(event);
    const { window, width } = axis();
    const state = store.getState();
    if (canPan(event, y)) return { type: 'pan', lastX: x };
    const headX = xOf(window, width, state.day);
    const isOnChip = y < CHIP_BOTTOM && Math.abs(headX - x) < CHIP_HALF && event.pointerType === 'mouse';
    state.scrubbedTo(isOnChip ? state.day : dayPressedAt(store, { window, width }, x));
    return { type: 'scrub', offset: isOnChip ? headX - x : 0, startX: x, startDay: state.day, isDrag: false };
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
    if (gesture?.type === 'scrub') store.getState().wentTo(gesture.startDay);
    gesture = pinch();
  };

  const onMove = (event: PointerEvent) => {
    const { x, y } = placeOf(event);
    if (!gesture) element.toggleAttribute('data-pannable', canPan(event, y));
    if (!gesture || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, x);
    const { window, width } = axis();
    const daysPerPx = (window.to - window.from) / Math.max(1, width);
    switch (gesture.type) {
      case 'scrub':
        gesture.isDrag ||= Math.abs(x - gesture.startX) > DRAG_PX;
        if (gesture.isDrag) scrub.ask(x + gesture.offset);
        return;
      case 'pan': {
        const days = (gesture.lastX - x) * daysPerPx;
        gesture.lastX = x;
        changeWindow((present, all) => panWindow(present, all, days));
        return;
      }
      case 'pinch': {
        const next = pinch();
        if (next.type !== 'pinch') return;
        const factor = gesture.distance / next.distance;
        const shift = (gesture.middle - next.middle) * daysPerPx;
        const day = window.from + next.middle * daysPerPx;
        gesture = next;
        changeWindow((present, all) => panWindow(zoomWindow(present, all, factor, day), all, shift));
      }
    }
  };

  const onEnd = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (gesture?.type === 'scrub') {
      scrub.drop();
      const { window, width } = axis();
      const isLetGo = event.type === 'pointerup' && gesture.isDrag;
      const day = isLetGo ? dayAt(window, width, placeOf(event).x + gesture.offset) : store.getState().day;
      store.getState().wentTo(day);
    }
    gesture = null;
  };

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onEnd, { signal });
  element.addEventListener('pointercancel', onEnd, { signal });
  return () => {
    stop.abort();
    scrub.drop();
    if (gesture?.type === 'scrub') store.getState().wentTo(store.getState().day);
  };
}
