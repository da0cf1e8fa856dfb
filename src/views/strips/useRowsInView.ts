import { type RefObject, useEffect, useState } from 'react';

/** The places of the rows to render, the last not counted. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Rows rendered beyond each end of what is in view, and the step by which the range moves, so that few scrolls render. */
const BEYOND = 12;
const STEP = 6;

/** Which rows of a long list of equal heights are in view or near it, as its scroller moves. */
export function useRowsInView(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  height: number,
): RowRange {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => setTop(Math.floor(element.scrollTop / rowHeight / STEP) * STEP);
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, rowHeight]);
  const start = Math.min(top, Math.max(0, count - 1));
  const shown = Math.ceil(height / rowHeight) + STEP;
  return { first: Math.max(0, start - BEYOND), end: Math.min(count, start + shown + BEYOND) };
}
