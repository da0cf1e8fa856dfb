import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptDataset } from './keptDataset.ts';
import type { DraftFile, KeptDraft } from './keptDraft.ts';

/** What this browser keeps of the reader's own; what is large stands apart from what lists need. */
export interface KeptSchema extends DBSchema {
  datasets: { key: string; value: KeptDataset };
  texts: { key: string; value: string };
  drafts: { key: string; value: KeptDraft };
  draftFiles: { key: string; value: readonly DraftFile[] };
}

/** A browser that has not opened its storage after so long never will, in ms. */
const PATIENCE_MS = 5000;

let opening: Promise<IDBPDatabase<KeptSchema>> | null = null;

/** The storage of this browser for this site. Rejects where the browser refuses it. */
export function keptStore(): Promise<IDBPDatabase<KeptSchema>> {
  opening ??= Promise.race([openStore(), outOfPatience()]).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openStore(): Promise<IDBPDatabase<KeptSchema>> {
  const store = await openDB<KeptSchema>('entente', 2, {
    upgrade(created, before) {
      if (before < 1) {
        created.createObjectStore('datasets', { keyPath: 'key' });
        created.createObjectStore('texts');
      }
      created.createObjectStore('drafts', { keyPath: 'key' });
      created.createObjectStore('draftFiles');
    },
    // A tab with a newer version of the site waits for this one to let go.
    blocking() {
      opening = null;
      store.close();
    },
    terminated() {
      opening = null;
    },
  });
  return store;
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('The storage does not open.', 'TimeoutError')), PATIENCE_MS);
  });
}

interface Settling {
  readonly done: Promise<void>;
}

/** Waits for what a transaction does. Rejects with its cause: that room is lacking counts before that it was given up. */
export async function settleKept(transaction: Settling, ...work: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled([...work, transaction.done]);
  const causes = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  if (causes.length === 0) return;
  throw causes.find((cause) => cause instanceof DOMException && cause.name === 'QuotaExceededError') ?? causes[0];
}

/** Now, in ms, to order by. */
export function nowInMs(): number {
  return performance.timeOrigin + performance.now();
}
