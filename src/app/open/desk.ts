import type { EventChanges } from './countEventChanges.ts';
import type { KeptDraft } from './keptDraft.ts';
import type { LocalDataset } from './localDatasets.ts';
import type { RefusedFiles } from './readFiles.ts';

/** What the reader does with files: looks over datasets, has some read, mends one, saves one. */
export type DeskPage =
  /** The pages that an address can ask for, while no dataset is open whose view could hold them. */
  | { readonly sort: 'start' | 'guide' }
  | FilesPage
  | FaultsPage
  | { readonly sort: 'summary'; readonly local: LocalDataset }
  | { readonly sort: 'save' }
  | { readonly sort: 'failed'; readonly local: LocalDataset; readonly cause: string }
  | ToldPage;

/** Nothing but a sentence above the picture, and maybe the page with all there is to say, or what can be done. */
export interface ToldPage {
  readonly sort: 'told';
  readonly text: string;
  readonly next?: FaultsPage;
  readonly action?: { readonly words: string; readonly run: () => void };
}

/** Files to be read. */
export interface FilesPage {
  readonly sort: 'files';
  readonly files: readonly File[];
  /** The open dataset that the files are a newer state of, or are to be read anew for. */
  readonly again?: LocalDataset;
  /** The reader wants to say anew how they are to be read. */
  readonly isAsked?: boolean;
  /** The draft that the reader goes on with. */
  readonly draft?: KeptDraft;
  /** The page that stays open meanwhile. */
  readonly panel?: FaultsPage | null;
}

/** The faults of the open dataset. */
export interface FaultsPage {
  readonly sort: 'faults';
  /** What reading its file again has brought. */
  readonly changes?: EventChanges;
  /** Why a newer state of its file could not be opened. */
  readonly refused?: RefusedFiles;
}

let page: DeskPage | null = null;
let serial = 0;
let openFigures: (files: readonly File[]) => void = () => undefined;
const listeners = new Set<() => void>();

/** Shows a page of the desk, or null to clear it. */
export function showDesk(next: DeskPage | null): void {
  page = next;
  serial++;
  for (const tell of listeners) tell();
}

/** The page of the desk that is shown; null for none. */
export function deskPage(): DeskPage | null {
  return page;
}

/** Tells one page from the next, though both say the same. */
export function deskSerial(): number {
  return serial;
}

/** Calls back when another page is shown. Returns how to stop. */
export function watchDesk(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Says who opens files that turn out to be figures. */
export function sendFiguresTo(open: (files: readonly File[]) => void): void {
  openFigures = open;
}

/** Hands files over that turned out to be figures. */
export function sendFigures(files: readonly File[]): void {
  openFigures(files);
}
