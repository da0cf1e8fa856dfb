import type { DraftFile, KeptDraft } from './keptDraft.ts';
import { keptStore, settleKept } from './keptStore.ts';
import { tellTabs } from './tellTabs.ts';

/** Keeps a draft as it is now; its files are kept once. Rejects where the browser refuses storage or has no room. */
export async function keepDraft(draft: KeptDraft, files: readonly DraftFile[]): Promise<void> {
  const transaction = (await keptStore()).transaction(['drafts', 'draftFiles'], 'readwrite');
  const before = await transaction.objectStore('drafts').get(draft.key);
  await settleKept(
    transaction,
    transaction.objectStore('drafts').put(before ? { ...draft, name: before.name } : draft),
    ...(before ? [] : [transaction.objectStore('draftFiles').put(files, draft.key)]),
  );
  tellTabs();
}

/** Calls a draft something else. */
export async function renameDraft(key: string, name: string): Promise<void> {
  const transaction = (await keptStore()).transaction('drafts', 'readwrite');
  const kept = await transaction.store.get(key);
  await settleKept(transaction, ...(kept ? [transaction.store.put({ ...kept, name })] : []));
  tellTabs();
}

/** All drafts, the one worked on last first. */
export async function listDrafts(): Promise<readonly KeptDraft[]> {
  const all = await (await keptStore()).getAll('drafts');
  return all.sort((a, b) => b.opened - a.opened);
}

/** The files of a draft; undefined when it is no longer kept. */
export async function draftFiles(key: string): Promise<readonly DraftFile[] | undefined> {
  return (await keptStore()).get('draftFiles', key);
}

/** Lets go of a draft. Answers with the way to have it back as it was. */
export async function dropDraft(key: string): Promise<() => Promise<void>> {
  const transaction = (await keptStore()).transaction(['drafts', 'draftFiles'], 'readwrite');
  const [drafts, contents] = [transaction.objectStore('drafts'), transaction.objectStore('draftFiles')];
  const [draft, files] = [await drafts.get(key), await contents.get(key)];
  await settleKept(transaction, drafts.delete(key), contents.delete(key));
  tellTabs();
  return async () => {
    if (draft && files) await keepDraft(draft, files);
  };
}
