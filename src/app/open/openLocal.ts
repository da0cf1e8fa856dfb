import { decodeView, encodeView, type Language } from '../../core/permalink/viewParams.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from '../bundledDatasets.ts';
import type { OpenDataset } from '../openDataset.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { changesText } from './changesText.ts';
import { countEventChanges } from './countEventChanges.ts';
import { type FilesPage, showDesk } from './desk.ts';
import { keepLocal } from './keepLocal.ts';
import type { KeptDataset } from './keptDataset.ts';
import { dropKept } from './keptDatasets.ts';
import type { LocalDataset } from './localDatasets.ts';
import { tellNotKept } from './tellNotKept.ts';
import { tellWhenClear } from './tellWhenClear.ts';

/** What opening one of the reader's own datasets needs. */
export interface Opener {
  /** What is open now; null while nothing is. */
  readonly open: OpenDataset | null;
  readonly bring: (local: LocalDataset, query: string) => void;
  /** Opens what a query names. */
  readonly visit: (query: string) => void;
  readonly lang: Language;
  readonly words: OpenMessages;
}

/** The link's query that opens a dataset as it opens itself, in the reader's language and colours. */
export function queryFor(id: string, { open, lang }: Pick<Opener, 'open' | 'lang'>): string {
  const theme = open?.store.getState().theme ?? null;
  return encodeView({
    ...(id === DEFAULT_DATASET ? {} : { data: id }),
    ...(lang === preferredLanguage() ? {} : { lang }),
    ...(theme === null ? {} : { theme }),
  });
}

/** The link's query that opens a kept dataset as it was last seen, in the reader's language and colours. */
export function queryOfKept({ id, view }: KeptDataset, opener: Pick<Opener, 'open' | 'lang'>): string {
  const { lang: _lang, theme: _theme, ...seen } = decodeView(view).params;
  return encodeView({ ...seen, ...decodeView(queryFor(id, opener)).params });
}

/** Opens what was read of files, says what there is to say of it, and keeps it. */
export async function openBrought(local: LocalDataset, opener: Opener): Promise<void> {
  const { bring, words } = opener;
  const { dataset, report } = local.read;
  bring(local, queryFor(dataset.id, opener));
  showDesk(report ? { sort: 'summary', local } : null);
  if (!report && BUNDLED_DATASETS.has(dataset.id)) tellWhenClear({ text: words.overBundled });
  const problem = await keepLocal(local);
  if (problem) tellNotKept(problem, opener);
}

/**
 * Opens a newer state of the file that is open, or the same file read in another way: the view stays, and what changed
 * is said, in the panel where that is open and else above the picture.
 */
export async function openAgain(local: LocalDataset, page: FilesPage, opener: Opener): Promise<void> {
  const { again, isAsked, panel } = page;
  const { bring, words } = opener;
  if (!again || local.read.dataset.id !== again.read.dataset.id) return openBrought(local, opener);
  const changes = countEventChanges(again.read.dataset.eventById, local.read.dataset.eventById);
  bring(local, location.search);
  const next = { sort: 'faults', changes } as const;
  if (isAsked) showDesk({ sort: 'summary', local });
  else showDesk(panel ? next : { sort: 'told', text: changesText(changes, words), next });
  if (local.key === again.key) return;
  const problem = await keepLocal(local);
  if (problem) tellNotKept(problem, opener);
  else await dropKept(again.key).catch(() => undefined);
}
