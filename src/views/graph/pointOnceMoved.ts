import type { Core } from 'cytoscape';
import type { OffscreenArrow } from '../../core/scene/offscreenArrows.ts';
import type { EntenteStore } from '../../store/ententeState.ts';

/**
 * Points to ties that change out of view from the first step in time on: only then is what it takes loaded. Where that
 * fails the next step tries again. Returns the way out.
 */
export function pointOnceMoved(
  figure: HTMLElement,
  core: Core,
  store: EntenteStore,
  onArrows: (arrows: readonly OffscreenArrow[]) => void,
): () => void {
  const firstDay = store.getState().day;
  let isStopped = false;
  let isAsked = false;
  let stopPointing = () => {};
  const stopWaiting = store.subscribe(({ day, isScrubbing }) => {
    if (isAsked || isScrubbing || day === firstDay) return;
    isAsked = true;
    import('./pointOffscreen.ts').then(
      ({ pointOffscreen }) => {
        stopWaiting();
        if (!isStopped) stopPointing = pointOffscreen(figure, core, store, firstDay, onArrows);
      },
      () => {
        isAsked = false;
      },
    );
  });
  return () => {
    isStopped = true;
    stopWaiting();
    stopPointing();
  };
}
