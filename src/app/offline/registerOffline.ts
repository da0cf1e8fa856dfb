import { ownScript } from '../ownScript.ts';

/** A newer version of the site that waits for the reader's word. */
export interface WaitingVersion {
  /** Puts the newer version in charge and loads the page anew; the link keeps the view. */
  readonly load: () => void;
}

/**
 * Keeps the site for use without network, where the browser lets it, and tells of a newer version when one is ready.
 * It never takes over by itself.
 */
export async function registerOffline(onNewer: (version: WaitingVersion) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !isSecureContext) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(ownScript('./sw.js'));
  const tell = (worker: ServiceWorker) =>
    onNewer({
      load: () => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        worker.postMessage('take-over');
      },
    });
  if (registration.waiting && serviceWorker.controller) tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) tell(worker);
    });
  });
}
