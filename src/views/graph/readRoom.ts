import type { Box } from '../../core/scene/curve.ts';
import type { SeenRoom } from '../../core/scene/offscreenArrows.ts';

/** From this share of the width on, what lies over the picture takes all of its side: a sheet on a phone. */
const SHEET = 0.9;

function boxesOf(elements: Iterable<Element>, { left, top }: DOMRect): Box[] {
  return [...elements]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((box) => ({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }));
}

/**
 * What the reader sees of the figure, in px of the figure: all of it but what lies over it, which says so by
 * `data-covers`, and on which of its buttons (`data-reserved`) nothing may lie.
 */
export function readRoom(figure: HTMLElement): SeenRoom {
  const own = figure.getBoundingClientRect();
  const covers = boxesOf(document.querySelectorAll('[data-covers]'), own);
  const frame = { left: 0, top: 0, right: own.width, bottom: own.height };
  for (const { left, right, top, bottom } of covers) {
    const isSheet = Math.min(right, own.width) - Math.max(left, 0) > own.width * SHEET;
    if (isSheet && bottom >= own.height && top > 0) frame.bottom = Math.min(frame.bottom, top);
  }
  return { frame, covers, reserved: boxesOf(figure.querySelectorAll('[data-reserved]'), own) };
}
