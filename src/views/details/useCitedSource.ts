import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceId } from '../../core/model/source.ts';

/** A number that is pointed at or focused, and the source that it stands for. */
export interface Cited {
  readonly id: SourceId;
  readonly mark: HTMLElement;
}

/** How long a number is pointed at before its card comes, and how long the card stays when left, in ms. */
const COMES_AFTER = 200;
const GOES_AFTER = 220;

function markAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null;
}

/** Tells which number of a source the reader points at or has focused, with the listeners of the element around them all. */
export function useCitedSource() {
  const [cited, setCited] = useState<Cited | null>(null);
  const timer = useRef(0);
  const listeners = useMemo(() => {
    const show = (mark: HTMLElement | null, after: number) => {
      clearTimeout(timer.current);
      const next = mark && { id: mark.getAttribute('data-source') ?? '', mark };
      if (after === 0) setCited(next);
      else timer.current = window.setTimeout(() => setCited(next), after);
    };
    return {
      onPointerOver(event: PointerEvent) {
        if (event.pointerType === 'touch') return;
        const mark = markAt(event.target);
        if (mark) show(mark, COMES_AFTER);
        else if (event.target instanceof Element && event.target.closest('[data-source-card]'))
          clearTimeout(timer.current);
        else show(null, GOES_AFTER);
      },
      onPointerLeave: () => show(null, GOES_AFTER),
      onFocus(event: FocusEvent) {
        const mark = markAt(event.target);
        if (mark?.matches(':focus-visible')) show(mark, 0);
      },
      onBlur: () => show(null, GOES_AFTER),
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!cited) return;
    const hide = () => {
      clearTimeout(timer.current);
      setCited(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The dossier itself is closed by the next Esc.
      event.preventDefault();
      event.stopPropagation();
      hide();
    };
    const onScroll = ({ target }: globalThis.Event) => {
      if (target instanceof Node && target.contains(cited.mark)) hide();
    };
    addEventListener('keydown', onKey, { capture: true });
    addEventListener('scroll', onScroll, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [cited]);
  return { cited, listeners };
}
