import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import type { ReadDataset } from './readFiles.ts';

/** A dataset that the reader brought, open in this tab or to be opened in it. */
export interface LocalDataset {
  /** Its id and the digest of its text: two files of one id are two datasets. */
  readonly key: string;
  readonly read: ReadDataset;
  /** The link's query with the view on which it was last seen; empty for a file that was never open. */
  readonly view: string;
  /** The files it was read from, to be read again; none when it comes from what the browser keeps. */
  readonly files: readonly File[];
  /** How its tables were read. */
  readonly mapping: ImportMapping | null;
  readonly separator?: string;
}

const opened = new Map<string, LocalDataset>();

/** This tab's own memory, so that two tabs with two files of one id both find theirs again. */
const markOf = (id: string) => `entente-local ${id}`;

/** The reader's own dataset of an id that this tab has open. */
export function localDataset(id: string): LocalDataset | null {
  return opened.get(id) ?? null;
}

/** Makes a dataset the one that its id stands for in this tab. */
export function bringLocal(local: LocalDataset): void {
  opened.set(local.read.dataset.id, local);
  remember((memory) => memory.setItem(markOf(local.read.dataset.id), local.key));
}

/** Lets an id stand again for what it stands for elsewhere. */
export function forgetLocal(id: string): void {
  opened.delete(id);
  remember((memory) => memory.removeItem(markOf(id)));
}

/** The key of the dataset that this tab had open under an id before it was loaded anew. */
export function localKey(id: string): string | null {
  return remember((memory) => memory.getItem(markOf(id)));
}

function remember<Answer>(use: (memory: Storage) => Answer): Answer | null {
  try {
    return use(sessionStorage);
  } catch {
    // A browser may refuse a page all storage: then a tab that is loaded anew asks for the file again.
    return null;
  }
}
