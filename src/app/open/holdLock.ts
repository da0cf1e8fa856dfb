/**
 * Holds a name for as long as this page lives, or until the signal. Tells whether it could be had: false while another tab
 * of this browser holds it. Pages without locks of their own (no secure context) always get it.
 */
export function holdLock(name: string, signal?: AbortSignal): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((tell) => {
    const hold = (lock: Lock | null) => {
      tell(lock !== null);
      if (!lock) return undefined;
      return new Promise<void>((release) => signal?.addEventListener('abort', () => release()));
    };
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(() => tell(true));
  });
}

/** The names that tabs of this browser hold now. */
export async function heldLocks(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => name ?? []));
}
