import { writeMapping } from '../../core/exchange/importMapping.ts';
import { todayHere } from '../../store/todayHere.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { showDesk } from './desk.ts';
import { amendKept, keptText } from './keptDatasets.ts';
import { draftFiles } from './keptDrafts.ts';
import type { KeptEntry } from './keptEntries.ts';
import { nowInMs } from './keptStore.ts';
import { type Opener, queryOfKept } from './openLocal.ts';
import { readKept } from './restoreLocal.ts';

/** Opens a kept dataset as it was last seen, or goes on with a draft. Throws when another tab has let go of it. */
export async function openEntry(entry: KeptEntry, opener: Opener): Promise<void> {
  if (entry.sort === 'draft') {
    const contents = await draftFiles(entry.key);
    if (!contents) throw new Error(opener.words.gone);
    const files = contents.map(({ name, bytes }) => new File([bytes], name));
    return showDesk({ sort: 'files', files, draft: entry.kept });
  }
  const local = await readKept(entry.kept, new AbortController().signal);
  if (!local) throw new Error(opener.words.gone);
  // It opens, though the browser may have no room to note when.
  await amendKept(entry.key, { day: todayHere(), opened: nowInMs() }).catch(() => undefined);
  showDesk(null);
  opener.bring(local, queryOfKept(entry.kept, opener));
}

/** Saves a kept dataset as a file; of a draft, which is none yet, the mapping. */
export async function saveEntry(entry: KeptEntry, { words }: Opener): Promise<void> {
  if (entry.sort === 'draft') {
    const [file = 'draft'] = entry.kept.files;
    const name = `${file.replace(/\.[A-Za-z0-9]{1,5}$/, '')}-mapping.json`;
    return saveFile(name, writeMapping(entry.kept.mapping), 'application/json');
  }
  const text = await keptText(entry.key);
  if (text === undefined) throw new Error(words.gone);
  saveFile(`${entry.kept.id}.json`, text, 'application/json');
}
