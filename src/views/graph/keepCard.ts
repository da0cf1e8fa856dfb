import type { Position } from '../../core/model/dataset.ts';

/** How long a card stays after the pointer has left what it is of, in ms: long enough to go over to it. */
const LINGER = 300;
/** A longer way in px between two places of the pointer is a jump to what lies beneath the card, not a way to the card. */
const STRIDE = 48;

/** Keeps the card of a figure for a pointer on its way to it and while it is over it, as WCAG 1.4.13 asks. */
export function keepCard(figure: HTMLElement) {
  let timer = 0;
  let last: Position | null = null;
  let isHeld = false;

  const stay = () => {
    clearTimeout(timer);
    timer = 0;
  };
  return {
    /** Nothing is to be hidden later on. */
    stay,
    /** Hides in a while, unless the pointer reaches the card or something else before. */
    leave(hide: () => void): void {
      if (timer !== 0) return;
      timer = window.setTimeout(() => {
        timer = 0;
        hide();
      }, LINGER);
    },
    /** Tells whether the pointer has come over to the card, and holds the card for as long as it is there. */
    isReached({ clientX: x, clientY: y }: PointerEvent): boolean {
      const card = figure.querySelector('[data-card]');
      const box = card?.getBoundingClientRect();
      const isOver = box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      const isNear = last !== null && Math.hypot(x - last.x, y - last.y) < STRIDE;
      last = { x, y };
      isHeld = isOver && (isHeld || isNear);
      card?.toggleAttribute('data-held', isHeld);
      if (isHeld) stay();
      return isHeld;
    },
  };
}
