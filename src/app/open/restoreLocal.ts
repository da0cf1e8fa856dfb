import { todayHere } from '../../store/todayHere.ts';
import type { KeptDataset } from './keptDataset.ts';
import { amendKept, keptText, listKept } from './keptDatasets.ts';
import { nowInMs } from './keptStore.ts';
import { bringLocal, type LocalDataset } from './localDatasets.ts';
import { readOffThread } from './runTask.ts';

/** Reads a kept dataset again; null when it is kept no longer or cannot be read. */
export async function readKept(kept: KeptDataset, signal: AbortSignal): Promise<LocalDataset | null> {
  const text = await keptText(kept.key);
  if (text === undefined) return null;
  const file = { name: kept.file, bytes: new TextEncoder().encode(text) };
  const read = await readOffThread({ files: [file], mapping: null }, signal);
  if (read.sort !== 'read') return null;
  const { key, view, report } = kept;
  return { key, view, files: [], mapping: null, read: { ...read, report } };
}

/**
 * Finds the reader's own dataset that a link names among those that this browser keeps: the one that this tab had open,
 * or else the one of that id that was opened last. Null where there is none, or where the browser refuses storage.
 */
export async function restoreLocal(id: string, key: string | null, signal: AbortSignal): Promise<LocalDataset | null> {
  const all = await listKept().catch(() => []);
  const kept = all.find((one) => one.key === key) ?? (key === null ? all.find((one) => one.id === id) : undefined);
  if (!kept) return null;
  const local = await readKept(kept, signal);
  if (!local) return null;
  bringLocal(local);
  await amendKept(kept.key, { day: todayHere(), opened: nowInMs() }).catch(() => undefined);
  return local;
}
