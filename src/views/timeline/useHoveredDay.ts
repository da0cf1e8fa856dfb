import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { DRAG_PX, dayPressedAt } from './listenToAxis.ts';
import { oncePerFrame } from './oncePerFrame.ts';

/**
 * The day on an axis that a mouse points at, or that a finger or pen has tapped; null while there is none. What was
 * tapped stays until the next press or key.
 */
export function useHoveredDay(axis: RefObject<HTMLElement | null>, scale: TimeScale): number | null {
  const store = useEntenteStore();
  const [day, setDay] = useState<number | null>(null);
  const scaleRef = useRef(scale);
  scaleRef.current = scale;
  useEffect(() => {
    const element = axis.current;
    if (!element) return;
    let startX: number | null = null;
    const dayOf = (clientX: number) =>
      dayPressedAt(store, scaleRef.current, clientX - element.getBoundingClientRect().left);
    const show = oncePerFrame((clientX: number) => setDay(dayOf(clientX)));
    const hide = () => {
      show.drop();
      setDay(null);
    };
    const onMove = ({ pointerType, buttons, clientX }: PointerEvent) => {
      if (pointerType === 'mouse' && buttons === 0) show.ask(clientX);
      else if (startX !== null && Math.abs(clientX - startX) > DRAG_PX) startX = null;
    };
    const onDown = ({ pointerType, clientX }: PointerEvent) => {
      startX = pointerType !== 'mouse' && startX === null ? clientX : null;
    };
    const onUp = ({ clientX }: PointerEvent) => {
      if (startX !== null) setDay(dayOf(clientX));
      startX = null;
    };
    const onLeave = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') hide();
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointerleave', onLeave, { signal });
    addEventListener('pointerdown', hide, { signal, capture: true });
    addEventListener('keydown', hide, { signal, capture: true });
    return () => {
      stop.abort();
      show.drop();
    };
  }, [axis, store]);
  return day;
}
