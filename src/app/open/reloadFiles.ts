import { chooseFiles, DATASET_FILES } from './chooseFiles.ts';
import { handleOf, keepHandle } from './fileHandles.ts';

/** The files of a dataset as they are now; where the browser cannot look again, the reader chooses them anew. */
export async function reloadFiles(files: readonly File[]): Promise<readonly File[]> {
  try {
    const now = await Promise.all(files.map(readAgain));
    return now.length > 0 ? now : await chooseFiles(DATASET_FILES, true);
  } catch (error) {
    // A file that has changed since it was chosen may not be read without being chosen again.
    if (!(error instanceof DOMException)) throw error;
    return chooseFiles(DATASET_FILES, true);
  }
}

async function readAgain(file: File): Promise<File> {
  const handle = await handleOf(file);
  if (!handle) {
    await file.slice(0, 1).arrayBuffer();
    return file;
  }
  const now = await handle.getFile();
  keepHandle(now, handle);
  return now;
}
