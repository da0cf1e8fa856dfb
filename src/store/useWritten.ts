import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useEntenteStore } from './EntenteContext.ts';
import type { EntenteState } from './ententeState.ts';
import { watchParts } from './watchParts.ts';

/**
 * Writes what follows from the moment and the language straight into an element, and only when it is another: a step in
 * time renders nothing anew for it. Gives the element's reference.
 */
export function useWritten<Element extends HTMLElement, Value extends string | number>(
  of: (state: EntenteState) => Value,
  write: (element: Element, value: Value) => void,
): RefObject<Element | null> {
  const store = useEntenteStore();
  const element = useRef<Element>(null);
  useLayoutEffect(() => {
    let written: Value | null = null;
    const update = () => {
      const value = of(store.getState());
      if (!element.current || value === written) return;
      written = value;
      write(element.current, value);
    };
    update();
    return watchParts(store, ['moment', 'lang'], update);
  }, [store, of, write]);
  return element;
}
