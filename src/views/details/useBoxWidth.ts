import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in px, kept up as it changes; `first` until it is measured. */
export function useBoxWidth<Box extends HTMLElement>(first: number): readonly [RefObject<Box | null>, number] {
  const ref = useRef<Box>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setWidth(Math.max(120, Math.round(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
