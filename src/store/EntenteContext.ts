import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
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
