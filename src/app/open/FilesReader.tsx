import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Desk.module.css';
import { type DeskPage, sendFigures } from './desk.ts';
import { MappingDialog } from './MappingDialog.tsx';
import { type Opener, openAgain, openBrought } from './openLocal.ts';
import { RefusedDialog } from './RefusedDialog.tsx';
import { localOf, readBrought, refusedOf, type TableChoice } from './readBrought.ts';
import type { ReadAnswer, RefusedFiles } from './readFiles.ts';

/** After so long a reader wants to know what the page is doing, in ms. */
const PATIENCE_MS = 1000;

interface FilesReaderProps {
  readonly page: Extract<DeskPage, { sort: 'files' }>;
  readonly opener: Opener;
  readonly onClose: () => void;
}

type Outcome = Extract<ReadAnswer, { sort: 'tables' }> | (RefusedFiles & { readonly cause?: string });

/** Reads files and opens what is in them; asks what columns mean, and says why where nothing can be opened. */
export function FilesReader({ page, opener, onClose }: FilesReaderProps) {
  const { files, again } = page;
  const { words } = opener;
  const [choice, setChoice] = useState<TableChoice | null>(() => choiceOf(again ?? null));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isLong, setLong] = useState(false);
  const latest = useRef({ opener, onClose });
  latest.current = { opener, onClose };

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    const run = async () => {
      const answer = await readBrought(files, choice, signal);
      if (answer.sort === 'figure') {
        latest.current.onClose();
        sendFigures(files);
      } else if (answer.sort === 'read') {
        const local = await localOf(answer, files, choice);
        signal.throwIfAborted();
        await (again ? openAgain(local, again, latest.current.opener) : openBrought(local, latest.current.opener));
      } else setOutcome(answer);
    };
    run()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        setOutcome({ ...refusedOf([]), cause: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [files, again, choice]);

  if (outcome?.sort === 'tables') {
    const use = (chosen: TableChoice) => {
      setOutcome(null);
      setLong(false);
      setChoice(chosen);
    };
    return <MappingDialog files={files} draft={outcome.draft} opener={opener} onUse={use} onClose={onClose} />;
  }
  if (outcome)
    return <RefusedDialog refused={outcome} cause={outcome.cause ?? null} opener={opener} onClose={onClose} />;
  if (!isLong) return null;
  return (
    <Dialog title={words.open} closeWords={words.cancel} onClose={onClose}>
      <p role="status">{words.reading(files.map(({ name }) => name).join(', '))}</p>
      <progress className={styles.progress} aria-label={words.open} />
      <p className={styles.hint}>{words.checking}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </Dialog>
  );
}

function choiceOf(again: { readonly mapping: TableChoice['mapping'] | null; readonly separator?: string } | null) {
  if (!again?.mapping) return null;
  const { mapping, separator } = again;
  return { mapping, ...(separator === undefined ? {} : { separator }) };
}
