/** A file on the reader's disk that can be read again after it has changed. */
export interface FileHandle {
  readonly kind: string;
  readonly getFile: () => Promise<File>;
}

interface HandleItem {
  readonly getAsFile: () => File | null;
  readonly getAsFileSystemHandle?: () => Promise<FileHandle | null>;
}

interface PickerWindow {
  readonly showOpenFilePicker?: () => Promise<readonly FileHandle[]>;
}

const handles = new WeakMap<File, Promise<FileHandle | null>>();

/** The files of a drop, with the way to read them again where the browser has one. */
export function droppedFiles(transfer: DataTransfer | null): File[] {
  for (const item of (transfer?.items ?? []) as Iterable<HandleItem>) {
    const file = item.getAsFile();
    if (file && item.getAsFileSystemHandle) handles.set(file, item.getAsFileSystemHandle());
  }
  return [...(transfer?.files ?? [])];
}

/** How a file can be read again after it has changed; null where the browser has no way. */
export async function handleOf(file: File): Promise<FileHandle | null> {
  const handle = await (handles.get(file) ?? null);
  return handle?.kind === 'file' ? handle : null;
}

/** Remembers where a file came from. */
export function keepHandle(file: File, handle: FileHandle): void {
  handles.set(file, Promise.resolve(handle));
}

/** Tells whether the browser can look at a file again that it was once shown. */
export function canWatch(): boolean {
  return 'showOpenFilePicker' in globalThis;
}

/** Lets the reader show the browser the file to watch; null when they think better of it. */
export async function chooseWatched(): Promise<FileHandle | null> {
  try {
    const [handle] = (await (globalThis as PickerWindow).showOpenFilePicker?.()) ?? [];
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
