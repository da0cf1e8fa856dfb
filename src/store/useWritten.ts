import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useEntenteStore } from './EntenteContext.ts';
import type { EntenteState } from './ententeState.ts';

/**
 * Writes what follows from the moment and the language straight into an element, and only when it is another: a step in
 * time renders nothing anew for it. Both functions should stay the same objects. Gives the element's reference.
 */
export function useWritten<Element extends HTMLElement, Value extends string | number>(
  of: (state: EntenteState) => Value,
  write: (element: Element, value: Value) => void,
): RefObject<Element | null> {
  const store = useEntenteStore();
  const element = useRef<Element>(null);
  useLayoutEffect(() => {
    let written: Value | null = null;
    const update = (state: EntenteState) => {
      const value = of(state);
      if (!element.current || value === written) return;
      written = value;
      write(element.current, value);
    };
    update(store.getState());
    return store.subscribe((state, before) => {
      if (state.moment !== before.moment || state.lang !== before.lang) update(state);
    });
  }, [store, of, write]);
  return element;
}
