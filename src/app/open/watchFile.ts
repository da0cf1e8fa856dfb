import type { FileHandle } from './fileHandles.ts';
import { keepHandle } from './fileHandles.ts';

/** How often a watched file is looked at, in ms. */
const PERIOD_MS = 1000;
/** An editor that writes a new file in the place of the old one leaves none there for a moment. */
const MOST_MISSES = 5;

let stop: (() => void) | null = null;
/** The id of the dataset whose file is watched. */
let watched: string | null = null;
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const tell of listeners) tell();
}

/** What is done with a watched file. */
export interface Watcher {
  /** Takes the file as it was saved; false puts it off until the next look. */
  readonly onSaved: (file: File) => boolean;
  readonly onGone: () => void;
}

/** Hands the file of a dataset over whenever it has been saved, until it is gone or another is watched. */
export async function watchFile(id: string, handle: FileHandle, { onSaved, onGone }: Watcher): Promise<void> {
  stop?.();
  let last = (await handle.getFile()).lastModified;
  let misses = 0;
  const look = async () => {
    const file = await handle.getFile();
    misses = 0;
    if (file.lastModified === last) return;
    keepHandle(file, handle);
    if (onSaved(file)) last = file.lastModified;
  };
  const missed = () => {
    misses++;
    if (misses < MOST_MISSES || watched !== id) return;
    stopWatching();
    onGone();
  };
  const timer = setInterval(() => look().catch(missed), PERIOD_MS);
  stop = () => clearInterval(timer);
  watched = id;
  tellAll();
}

/** Watches no file any longer. */
export function stopWatching(): void {
  stop?.();
  stop = null;
  watched = null;
  tellAll();
}

/** Watches no file any longer but that of this dataset. */
export function stopWatchingOthers(id: string | null): void {
  if (stop !== null && watched !== id) stopWatching();
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
