import type { FileHandle } from './fileHandles.ts';
import { keepHandle } from './fileHandles.ts';

/** How often a watched file is looked at, in ms. */
const PERIOD_MS = 1000;

let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const tell of listeners) tell();
}

/** Hands a file over whenever it has been saved, until it is gone or another is watched. */
export async function watchFile(handle: FileHandle, onSaved: (file: File) => void): Promise<void> {
  stop?.();
  let last = (await handle.getFile()).lastModified;
  const look = async () => {
    const file = await handle.getFile();
    if (file.lastModified === last) return;
    last = file.lastModified;
    keepHandle(file, handle);
    onSaved(file);
  };
  const timer = setInterval(() => look().catch(stopWatching), PERIOD_MS);
  stop = () => clearInterval(timer);
  tellAll();
}

/** Watches no file any longer. */
export function stopWatching(): void {
  stop?.();
  stop = null;
  tellAll();
}

/** Tells whether a file is watched. */
export function isWatching(): boolean {
  return stop !== null;
}

/** Calls back when watching begins or ends. Returns how to stop. */
export function watchWatching(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
