import { wordsIn } from '../../core/model/text.ts';
import { decodeView, encodeView, type Language } from '../../core/permalink/viewParams.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { todayHere } from '../../store/todayHere.ts';
import { BUNDLED_DATASETS, DEFAULT_DATASET } from '../bundledDatasets.ts';
import type { OpenDataset } from '../openDataset.ts';
import { preferredLanguage } from '../preferredLanguage.ts';
import { countEventChanges } from './countEventChanges.ts';
import { deskPage, showDesk } from './desk.ts';
import { dropKept, type KeptDataset, keepDataset, nowInMs } from './keptDatasets.ts';
import type { LocalDataset } from './localDatasets.ts';

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
  const isKept = await keep(local);
  const said = [...(BUNDLED_DATASETS.has(dataset.id) ? [words.overBundled] : []), ...(isKept ? [] : [words.notKept])];
  if (said.length > 0 && deskPage() === null) showDesk({ sort: 'told', text: said.join(' ') });
}

/** Opens a newer state of the file that is open: the view stays, and what changed is said. */
export async function openAgain(local: LocalDataset, again: LocalDataset, opener: Opener): Promise<void> {
  const { bring, words } = opener;
  if (local.read.dataset.id !== again.read.dataset.id) return openBrought(local, opener);
  const changes = countEventChanges(again.read.dataset.eventById, local.read.dataset.eventById);
  bring(local, location.search);
  showDesk({ sort: 'faults', changes });
  if (local.key === again.key) return;
  const isKept = await keep(local);
  if (isKept) await dropKept(again.key).catch(() => undefined);
  else if (deskPage() === null) showDesk({ sort: 'told', text: words.notKept });
}

/** Keeps a dataset in the browser; false where that cannot be. */
async function keep({ key, read, view }: LocalDataset): Promise<boolean> {
  const { dataset, file, text, report } = read;
  const kept = { key, id: dataset.id, name: dataset.title, file, size: text.length, view, report };
  try {
    await keepDataset({ ...kept, day: todayHere(), opened: nowInMs() }, text);
    return true;
  } catch (error) {
    console.warn(`${wordsIn(dataset.title, 'en').text} is not kept:`, error);
    return false;
  }
}
