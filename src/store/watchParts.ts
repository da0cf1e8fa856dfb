import type { EntenteState, EntenteStore } from './ententeState.ts';

type Part = keyof EntenteState;
type Listener = () => void;

const watched = new WeakMap<EntenteStore, Map<Part, Set<Listener>>>();

/** Listens to a store once and passes on only which of its parts is another. */
function listenersOf(store: EntenteStore): Map<Part, Set<Listener>> {
  const known = watched.get(store);
  if (known) return known;
  const listeners = new Map<Part, Set<Listener>>();
  watched.set(store, listeners);
  store.subscribe((state, before) => {
    const concerned = new Set<Listener>();
    for (const [part, own] of listeners) {
      if (state[part] !== before[part]) for (const listener of own) concerned.add(listener);
    }
    for (const listener of concerned) listener();
  });
  return listeners;
}

/**
 * Calls a listener whenever one of some parts of the state has become another, and ends that with what it returns.
 *
 * A list of changes has thousands of cells that need the language and an action: if each listened to the whole store, a
 * step in time would ask every one of them.
 */
export function watchParts(store: EntenteStore, parts: readonly Part[], listener: Listener): () => void {
  const listeners = listenersOf(store);
  const sets = parts.map((part) => {
    const set = listeners.get(part) ?? new Set<Listener>();
    listeners.set(part, set.add(listener));
    return set;
  });
  return () => {
    for (const set of sets) set.delete(listener);
  };
}
