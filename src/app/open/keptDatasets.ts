import type { KeptDataset } from './keptDataset.ts';
import { keptStore, settleKept } from './keptStore.ts';
import { tellTabs } from './tellTabs.ts';

/** What this tab knows to be kept. */
const known = new Set<string>();

/** Keeps a dataset. Rejects where the browser refuses storage or has no room. */
export async function keepDataset(kept: KeptDataset, text: string): Promise<void> {
  const transaction = (await keptStore()).transaction(['datasets', 'texts'], 'readwrite');
  const before = await transaction.objectStore('datasets').get(kept.key);
  await settleKept(
    transaction,
    transaction.objectStore('datasets').put(before ? { ...kept, name: before.name } : kept),
    ...(before ? [] : [transaction.objectStore('texts').put(text, kept.key)]),
  );
  known.add(kept.key);
  tellTabs();
}

/** Changes what is known of a kept dataset; nothing happens when another tab has let go of it. */
export async function amendKept(
  key: string,
  change: Partial<Pick<KeptDataset, 'name' | 'view' | 'day' | 'opened'>>,
): Promise<void> {
  const transaction = (await keptStore()).transaction('datasets', 'readwrite');
  const kept = await transaction.store.get(key);
  await settleKept(transaction, ...(kept ? [transaction.store.put({ ...kept, ...change })] : []));
  if (kept && change.view === undefined) tellTabs();
}

/** All kept datasets, the one opened last first. */
export async function listKept(): Promise<readonly KeptDataset[]> {
  const all = await (await keptStore()).getAll('datasets');
  return all.sort((a, b) => b.opened - a.opened);
}

/** The text of a kept dataset; undefined when it is no longer kept. */
export async function keptText(key: string): Promise<string | undefined> {
  const text = await (await keptStore()).get('texts', key);
  if (text !== undefined) known.add(key);
  return text;
}

/** Tells, once, that what this tab knew to be kept is so no longer, and not by its own doing. */
export async function isLostKept(key: string): Promise<boolean> {
  if (!known.has(key)) return false;
  const isKept = (await (await keptStore()).getKey('datasets', key)) !== undefined;
  return !isKept && known.delete(key);
}

/** Lets go of a kept dataset. Answers with the way to have it back as it was. */
export async function dropKept(key: string): Promise<() => Promise<void>> {
  const transaction = (await keptStore()).transaction(['datasets', 'texts'], 'readwrite');
  const [datasets, texts] = [transaction.objectStore('datasets'), transaction.objectStore('texts')];
  const [kept, text] = [await datasets.get(key), await texts.get(key)];
  await settleKept(transaction, datasets.delete(key), texts.delete(key));
  known.delete(key);
  tellTabs();
  return async () => {
    if (kept && text !== undefined) await keepDataset(kept, text);
  };
}
