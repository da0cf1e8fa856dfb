import { type RefObject, useLayoutEffect, useState } from 'react';

/** From the top of the view's column to the list at least, in px: as far as a headline of three lines reaches. */
const LEAST_TOP = 132;

/**
 * The room in px to leave above an element, so that it starts at the same place whether the headline over it has one line
 * or three: else the row under the pointer would be another after every step.
 */
export function useLead(ref: RefObject<HTMLElement | null>): number {
  const [lead, setLead] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setLead(Math.max(0, LEAST_TOP - element.offsetTop));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return lead;
}
