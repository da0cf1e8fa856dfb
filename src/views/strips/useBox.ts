import { type RefObject, useLayoutEffect, useState } from 'react';

/** The room inside an element in px, nothing before it is laid out. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Follows the room inside an element, without its scrollbars. */
export function useBox(ref: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState<Box>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setBox((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
