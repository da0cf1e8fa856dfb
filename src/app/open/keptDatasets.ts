import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportReport } from '../../core/exchange/importReport.ts';
import type { Text } from '../../core/model/text.ts';
import type { Day } from '../../core/time/day.ts';

/** What is known of a dataset that this browser keeps, without its text. */
export interface KeptDataset {
  /** Its id and the digest of its text, so that tabs with two files of one id do not overwrite one another. */
  readonly key: string;
  readonly id: string;
  /** What the reader calls it; at first its own title. */
  readonly name: Text;
  readonly file: string;
  /** In UTF-16 units. */
  readonly size: number;
  /** The day on which it was last opened, and when it was to order by, in ms. */
  readonly day: Day;
  readonly opened: number;
  /** The link's query with the view on which it was last seen. */
  readonly view: string;
  readonly report: ImportReport | null;
}

interface Schema extends DBSchema {
  datasets: { key: string; value: KeptDataset };
  texts: { key: string; value: string };
}

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('entente', 1, {
    upgrade(created) {
      created.createObjectStore('datasets', { keyPath: 'key' });
      created.createObjectStore('texts');
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Keeps a dataset. Rejects where the browser refuses storage or has no room. */
export async function keepDataset(kept: KeptDataset, text: string): Promise<void> {
  const transaction = (await database()).transaction(['datasets', 'texts'], 'readwrite');
  const before = await transaction.objectStore('datasets').get(kept.key);
  await Promise.all([
    transaction.objectStore('datasets').put(before ? { ...kept, name: before.name } : kept),
    before ? undefined : transaction.objectStore('texts').put(text, kept.key),
    transaction.done,
  ]);
}

/** Changes what is known of a kept dataset; nothing happens when another tab has let go of it. */
export async function amendKept(
  key: string,
  change: Partial<Pick<KeptDataset, 'name' | 'view' | 'day' | 'opened'>>,
): Promise<void> {
  const transaction = (await database()).transaction('datasets', 'readwrite');
  const kept = await transaction.store.get(key);
  if (kept) await transaction.store.put({ ...kept, ...change });
  await transaction.done;
}

/** All kept datasets, the one opened last first. */
export async function listKept(): Promise<readonly KeptDataset[]> {
  const all = await (await database()).getAll('datasets');
  return all.sort((a, b) => b.opened - a.opened);
}

/** The text of a kept dataset; undefined when it is no longer kept. */
export async function keptText(key: string): Promise<string | undefined> {
  return (await database()).get('texts', key);
}

/** Lets go of a kept dataset. */
export async function dropKept(key: string): Promise<void> {
  const transaction = (await database()).transaction(['datasets', 'texts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('datasets').delete(key),
    transaction.objectStore('texts').delete(key),
    transaction.done,
  ]);
}

/** Now, in ms, to order by. */
export function nowInMs(): number {
  return performance.timeOrigin + performance.now();
}
