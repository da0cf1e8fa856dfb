import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './Desk.module.css';
import { deskPage, showDesk } from './desk.ts';
import { canWatch, chooseWatched, handleOf } from './fileHandles.ts';
import { type LocalDataset, localDataset } from './localDatasets.ts';
import type { Opener } from './openLocal.ts';
import { reloadFiles } from './reloadFiles.ts';
import { isWatching, stopWatching, watchFile, watchWatching } from './watchFile.ts';

interface MendButtonsProps {
  readonly local: LocalDataset;
  readonly words: Opener['words'];
}

/** Reads the file of the open dataset again: once, whenever it is saved, or in another way. */
export function MendButtons({ local, words }: MendButtonsProps) {
  const isWatched = useSyncExternalStore(watchWatching, isWatching);
  const { id } = local.read.dataset;
  // What is open may have been read anew since; while a mapping or another file is looked over nothing interrupts.
  const readAgain = (files: readonly File[]) => {
    const page = deskPage();
    const panel = page?.sort === 'faults' ? page : null;
    const isFree = panel !== null || page === null || page.sort === 'told';
    if (files.length > 0 && isFree) showDesk({ sort: 'files', files, again: localDataset(id) ?? local, panel });
    return isFree;
  };
  const watch = async () => {
    const [file] = local.files;
    const handle = (file && (await handleOf(file))) ?? (await chooseWatched());
    if (!handle) return;
    readAgain([await handle.getFile()]);
    const onGone = () => showDesk({ sort: 'told', text: words.watchEnded(local.read.file) });
    await watchFile(id, handle, { onSaved: (saved) => readAgain([saved]), onGone });
  };
  const failed = (error: unknown) => showDesk({ sort: 'failed', local, cause: String(error) });
  return (
    <>
      <Button onClick={() => void reloadFiles(local.files).then(readAgain, failed)}>{words.reload}</Button>
      {canWatch() && local.files.length < 2 && (
        // One button, so that the focus stays on it.
        <Button onClick={() => (isWatched ? stopWatching() : void watch().catch(failed))}>
          {isWatched ? words.stopWatching : words.watch}
        </Button>
      )}
      <span role="status" className={styles.hint}>
        {isWatched && words.watching}
      </span>
    </>
  );
}
