import { useEffect, useRef, useState } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EntryRow } from './EntryRow.tsx';
import { dropEntry, renameEntry } from './keptEntries.ts';
import { openEntry, saveEntry } from './openEntry.ts';
import type { Opener } from './openLocal.ts';
import styles from './RecentList.module.css';
import { storageProblemOf } from './storageProblem.ts';
import { useEntries } from './useEntries.ts';

interface Deleted {
  readonly name: string;
  readonly restore: () => Promise<void>;
}

/** What this browser keeps of the reader's own: datasets, and drafts of how a file is to be read. */
export function RecentList({ opener }: { readonly opener: Opener }) {
  const { words } = opener;
  const [entries, list] = useEntries();
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [problem, setProblem] = useState('');
  const undo = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (deleted) undo.current?.querySelector('button')?.focus();
  }, [deleted]);
  const run = (work: () => Promise<void>) => {
    setProblem('');
    work().then(list, (error: unknown) => {
      const isStorage = error instanceof DOMException;
      const cause = error instanceof Error ? error.message : String(error);
      setProblem(isStorage ? words.keepProblems[storageProblemOf(error)] : words.notDone(cause));
      return list();
    });
  };
  const restore = (last: Deleted) =>
    run(async () => {
      await last.restore();
      setDeleted(null);
    });
  if (typeof entries === 'string') return <p className={styles.note}>{words.noneKept[entries]}</p>;
  return (
    <div>
      <p ref={undo} role="status" className={styles.undo}>
        {deleted && (
          <>
            <span>{words.deleted(deleted.name)}</span>
            <Button aria-label={words.undoOf(deleted.name)} onClick={() => restore(deleted)}>
              {words.undo}
            </Button>
          </>
        )}
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {entries?.length === 0 && <p className={styles.note}>{words.noRecent}</p>}
      <ul>
        {entries?.map((entry) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            words={words}
            onOpen={() => run(() => openEntry(entry, opener))}
            onSave={() => run(() => saveEntry(entry, opener))}
            onName={(name) => run(() => renameEntry(entry, name))}
            onDelete={() =>
              run(async () => {
                const back = await dropEntry(entry);
                setDeleted({ name: wordsIn(entry.name, words.lang).text, restore: back });
              })
            }
          />
        ))}
      </ul>
    </div>
  );
}
