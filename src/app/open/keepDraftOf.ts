import { todayHere } from '../../store/todayHere.ts';
import { holdLock } from './holdLock.ts';
import type { DraftFile, KeptDraft } from './keptDraft.ts';
import { dropDraft, keepDraft } from './keptDrafts.ts';
import { nowInMs } from './keptStore.ts';
import type { TableChoice } from './readBrought.ts';
import { type StorageProblem, storageProblemOf } from './storageProblem.ts';

/** Looks after the draft of one mapping while the reader works on it. */
export interface DraftKeeper {
  /** The reader has changed something. */
  readonly note: (choice: TableChoice) => void;
  /** The reader goes away. Answers once the draft is kept, with why it could not be; null when there is none. */
  readonly leave: () => Promise<StorageProblem | 'kept' | null>;
  /** The files are open: there is no draft any longer. */
  readonly drop: () => Promise<void>;
}

/** Changes of one word after another are kept once, in ms. */
const SETTLED_MS = 500;

/** Keeps a draft of how files are to be read from the first change on; goes on with a kept one unless another tab does. */
export function keepDraftOf(files: readonly File[], resumed: Pick<KeptDraft, 'key' | 'name'> | null): DraftKeeper {
  const working = new AbortController();
  const key = ownKey(resumed?.key ?? null, working.signal);
  let noted: TableChoice | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: Promise<StorageProblem | 'kept' | null> = Promise.resolve(null);

  const keep = () => {
    clearTimeout(timer);
    const choice = noted;
    noted = null;
    if (!choice) return kept;
    const write = async () => {
      const contents = await Promise.all(files.map(contentOf));
      const size = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const names = files.map((file) => file.name);
      const known = { key: await key, name: resumed?.name ?? names.join(', '), files: names, size };
      await keepDraft({ ...known, ...choice, day: todayHere(), opened: nowInMs() }, contents);
      return 'kept' as const;
    };
    kept = kept.then(write).catch((error: unknown) => {
      console.warn(`The draft of ${files.map(({ name }) => name).join(', ')} is not kept:`, error);
      return storageProblemOf(error);
    });
    return kept;
  };

  return {
    note: (choice) => {
      noted = choice;
      clearTimeout(timer);
      timer = setTimeout(keep, SETTLED_MS);
    },
    leave: () => keep().finally(() => working.abort()),
    drop: async () => {
      clearTimeout(timer);
      noted = null;
      await kept;
      await dropDraft(await key).catch(() => undefined);
      working.abort();
    },
  };
}

async function contentOf(file: File): Promise<DraftFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The key of a draft that only this tab writes: the resumed one's, or a new one where another tab is at it. */
async function ownKey(resumed: string | null, signal: AbortSignal): Promise<string> {
  if (resumed !== null && (await holdLock(lockOf(resumed), signal))) return resumed;
  const key = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
  await holdLock(lockOf(key), signal);
  return key;
}

function lockOf(key: string): string {
  return `entente-draft ${key}`;
}
