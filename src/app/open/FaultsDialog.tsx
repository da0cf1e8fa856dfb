import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { OpenDataset } from '../openDataset.ts';
import type { EventChanges } from './countEventChanges.ts';
import styles from './Desk.module.css';
import { showDesk } from './desk.ts';
import { FaultGroups } from './FaultGroups.tsx';
import { FaultReportButtons } from './FaultReportButtons.tsx';
import { canWatch, chooseWatched, handleOf } from './fileHandles.ts';
import type { LocalDataset } from './localDatasets.ts';
import type { Opener } from './openLocal.ts';
import { reloadFiles } from './reloadFiles.ts';
import { isWatching, stopWatching, watchFile, watchWatching } from './watchFile.ts';

interface FaultsDialogProps {
  readonly open: OpenDataset;
  /** What reading the file again has brought; null when it was not read again. */
  readonly changes: EventChanges | null;
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** Everything that is wrong or odd in the file of the open dataset, and the way to read it again once it is mended. */
export function FaultsDialog({ open, changes, opener, onClose }: FaultsDialogProps) {
  const { words } = opener;
  const { faults, local, checked, record } = open;
  const warnings = local?.read.warnings ?? checked?.warnings ?? [];
  const texts = local?.read.texts ?? new Map(checked ? [[`${record.id}.json`, checked.text]] : []);
  const title = words.faultsTitle(faults.length);
  return (
    <Dialog title={title} closeWords={words.done} onClose={onClose} isWide>
      <div className={styles.stack}>
        <p role="status">{changes && changesText(changes, words)}</p>
        {local && <MendButtons local={local} words={words} />}
        {faults.length > 0 ? (
          <>
            <p className={styles.hint}>{words.faultsHint}</p>
            <FaultGroups faults={faults} texts={texts} words={words} />
          </>
        ) : (
          <p>{words.noFaults}</p>
        )}
        {warnings.length > 0 && (
          <section className={styles.part}>
            <h3>{words.warnings(warnings.length)}</h3>
            <p className={styles.hint}>{words.warningsHint}</p>
            <FaultGroups faults={warnings} texts={texts} words={words} />
          </section>
        )}
        {faults.length + warnings.length > 0 && (
          <div className={styles.buttons}>
            <FaultReportButtons faults={faults} warnings={warnings} texts={texts} words={words} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function changesText({ added, removed, altered }: EventChanges, words: Opener['words']): string {
  return added + removed + altered === 0 ? words.unchanged : words.changed(added, removed, altered);
}

function MendButtons({ local, words }: { readonly local: LocalDataset; readonly words: Opener['words'] }) {
  const isWatched = useSyncExternalStore(watchWatching, isWatching);
  const readAgain = (files: readonly File[]) => {
    if (files.length > 0) showDesk({ sort: 'files', files, again: local });
  };
  const watch = async () => {
    const [file] = local.files;
    const handle = (file && (await handleOf(file))) ?? (await chooseWatched());
    if (!handle) return;
    readAgain([await handle.getFile()]);
    await watchFile(handle, (saved) => readAgain([saved]));
  };
  const failed = (error: unknown) => showDesk({ sort: 'failed', local, cause: String(error) });
  return (
    <div className={styles.buttons}>
      <Button onClick={() => void reloadFiles(local.files).then(readAgain, failed)}>{words.reload}</Button>
      {isWatched ? (
        <>
          <Button onClick={stopWatching}>{words.stopWatching}</Button>
          <span className={styles.hint}>{words.watching}</span>
        </>
      ) : (
        canWatch() &&
        local.files.length < 2 && <Button onClick={() => void watch().catch(failed)}>{words.watch}</Button>
      )}
    </div>
  );
}
