import { useEffect, useState } from 'react';
import { registerOffline, type WaitingVersion } from './registerOffline.ts';

/** The newer version of the site that waits to be loaded; null when this is the newest, or when nothing can be kept here. */
export function useNewerVersion(): WaitingVersion | null {
  const [newer, setNewer] = useState<WaitingVersion | null>(null);
  useEffect(() => {
    // A browser that keeps nothing (a private window, a full disk) shows the site all the same.
    registerOffline(setNewer).catch((error: unknown) =>
      console.warn('Nothing is kept for use without network.', error),
    );
  }, []);
  return newer;
}
