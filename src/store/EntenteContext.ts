import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { EntenteState, EntenteStore } from './ententeState.ts';
import { watchParts } from './watchParts.ts';

/** Carries the store of the open dataset to the views. */
export const EntenteContext = createContext<EntenteStore | null>(null);

/** The store itself, for views that listen without rendering. */
export function useEntenteStore(): EntenteStore {
  const store = useContext(EntenteContext);
  if (!store) throw new Error('No dataset is open here: EntenteContext is missing above this view.');
  return store;
}

/** Works something out from the open dataset's store on every step, and renders again when it is another. */
export function useEntente<T>(select: (state: EntenteState) => T): T {
  return useStore(useEntenteStore(), select);
}

/** One part of the state by name: costs nothing on a step that does not touch it. */
export function usePart<Name extends keyof EntenteState>(name: Name): EntenteState[Name] {
  const store = useEntenteStore();
  const watch = useCallback((listener: () => void) => watchParts(store, [name], listener), [store, name]);
  return useSyncExternalStore(watch, () => store.getState()[name]);
}

/** Some parts of the state by name: what uses them is rendered anew only when one of them changes. */
export function useParts<Name extends keyof EntenteState>(...names: readonly Name[]): Pick<EntenteState, Name> {
  const store = useEntenteStore();
  const key = names.join(' ');
  const [watch, read] = useMemo(() => partsOf(store, key.split(' ') as Name[]), [store, key]);
  return useSyncExternalStore(watch, read);
}

/** How to watch and read some parts; they are the same object for as long as each of them is the same. */
function partsOf<Name extends keyof EntenteState>(store: EntenteStore, names: readonly Name[]) {
  const pick = (state: EntenteState) =>
    Object.fromEntries(names.map((name) => [name, state[name]])) as Pick<EntenteState, Name>;
  let last = pick(store.getState());
  const watch = (listener: () => void) => watchParts(store, names, listener);
  const read = () => {
    const state = store.getState();
    if (names.some((name) => last[name] !== state[name])) last = pick(state);
    return last;
  };
  return [watch, read] as const;
}
