const NAME = 'entente-kept';

/** Tells the other tabs of this browser that what it keeps has changed. */
export function tellTabs(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another tab has changed what this browser keeps. Returns how to stop. */
export function watchTabs(onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = onChange;
  return () => channel.close();
}
