import type { Text } from '../../core/model/text.ts';
import type { Day } from '../../core/time/day.ts';
import type { KeptDataset } from './keptDataset.ts';
import { amendKept, dropKept, listKept } from './keptDatasets.ts';
import type { KeptDraft } from './keptDraft.ts';
import { dropDraft, listDrafts, renameDraft } from './keptDrafts.ts';

/** Something of the reader's own that this browser keeps. */
export type KeptEntry = {
  readonly key: string;
  readonly name: Text;
  readonly files: string;
  /** In bytes, near enough. */
  readonly size: number;
  readonly day: Day;
  readonly opened: number;
} & ({ readonly sort: 'dataset'; readonly kept: KeptDataset } | { readonly sort: 'draft'; readonly kept: KeptDraft });

/** All that this browser keeps, what was used last first. Rejects where the browser refuses storage. */
export async function listEntries(): Promise<readonly KeptEntry[]> {
  const [datasets, drafts] = await Promise.all([listKept(), listDrafts()]);
  return [
    ...datasets.map((kept): KeptEntry => ({ ...partsOf(kept), files: kept.file, sort: 'dataset', kept })),
    ...drafts.map((kept): KeptEntry => ({ ...partsOf(kept), files: kept.files.join(', '), sort: 'draft', kept })),
  ].sort((a, b) => b.opened - a.opened);
}

function partsOf({ key, name, size, day, opened }: KeptDataset | KeptDraft) {
  return { key, name, size, day, opened };
}

/** Calls an entry something else. */
export function renameEntry({ sort, key }: KeptEntry, name: string): Promise<void> {
  return sort === 'dataset' ? amendKept(key, { name }) : renameDraft(key, name);
}

/** Lets go of an entry. Answers with the way to have it back. */
export function dropEntry({ sort, key }: KeptEntry): Promise<() => Promise<void>> {
  return sort === 'dataset' ? dropKept(key) : dropDraft(key);
}
