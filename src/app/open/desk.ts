import type { EventChanges } from './countEventChanges.ts';
import type { LocalDataset } from './localDatasets.ts';

/** What the reader does with files: looks over datasets, has some read, mends one, saves one. */
export type DeskPage =
  | { readonly sort: 'start' }
  /** `again` is the open dataset that the files are a newer state of. */
  | { readonly sort: 'files'; readonly files: readonly File[]; readonly again?: LocalDataset }
  | { readonly sort: 'faults'; readonly changes?: EventChanges }
  | { readonly sort: 'summary'; readonly local: LocalDataset }
  | { readonly sort: 'save' }
  | { readonly sort: 'failed'; readonly local: LocalDataset; readonly cause: string }
  /** Nothing but a sentence above the picture. */
  | { readonly sort: 'told'; readonly text: string };

let page: DeskPage | null = null;
let openFigures: (files: readonly File[]) => void = () => undefined;
const listeners = new Set<() => void>();

/** Shows a page of the desk, or null to clear it. */
export function showDesk(next: DeskPage | null): void {
  page = next;
  for (const tell of listeners) tell();
}

/** The page of the desk that is shown; null for none. */
export function deskPage(): DeskPage | null {
  return page;
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
