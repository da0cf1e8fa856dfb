import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { EntenteState, EntenteStore } from './ententeState.ts';

/** Carries the store of the open dataset to the views. */
export const EntenteContext = createContext<EntenteStore | null>(null);

/** The store itself, for views that listen without rendering. */
export function useEntenteStore(): EntenteStore {
  const store = useContext(EntenteContext);
  if (!store) throw new Error('No dataset is open here: EntenteContext is missing above this view.');
  return store;
}

/** Reads a part of the open dataset's store and renders again when that part is another. */
export function useEntente<T>(select: (state: EntenteState) => T): T {
  return useStore(useEntenteStore(), select);
}

/** Some parts of the state by name: what uses them is rendered anew only when one of them changes. */
export function useParts<Name extends keyof EntenteState>(...names: readonly Name[]): Pick<EntenteState, Name> {
  const partsOf = (state: EntenteState) =>
    Object.fromEntries(names.map((name) => [name, state[name]])) as Pick<EntenteState, Name>;
  return useEntente(useShallow(partsOf));
}
