import { useLayoutEffect } from 'react';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';

/** Paints now, and whenever one of the days or the language is another; nothing is rendered anew while a day moves. */
export function useDays(paint: (state: EntenteState) => void): void {
  const store = useEntenteStore();
  useLayoutEffect(() => {
    paint(store.getState());
    return store.subscribe((state, before) => {
      if (state.day !== before.day || state.since !== before.since || state.lang !== before.lang) paint(state);
    });
  }, [store, paint]);
}
