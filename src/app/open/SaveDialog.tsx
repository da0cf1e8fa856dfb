import { useEffect, useRef, useState } from 'react';
import type { Loss } from '../../core/exchange/findLosses.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import type { OpenDataset } from '../openDataset.ts';
import styles from './Desk.module.css';
import { writeOffThread } from './runTask.ts';
import { textOfOpen } from './textOfOpen.ts';
import { DATASET_FORMATS, type DatasetFormat } from './writeFiles.ts';

interface SaveDialogProps {
  readonly open: OpenDataset;
  readonly words: OpenMessages;
  readonly onClose: () => void;
}

interface Saved {
  readonly format: DatasetFormat;
  readonly names: readonly string[];
  readonly lost: readonly Loss[];
}

/** Saves the open dataset in a format of the reader's choice, and says what that could not take along. */
export function SaveDialog({ open, words, onClose }: SaveDialogProps) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState<DatasetFormat | null>(null);
  const running = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    return () => controller.abort();
  }, []);
  const save = async (format: DatasetFormat) => {
    const { signal } = running.current;
    setSaving(format);
    setProblem('');
    try {
      const { files, lost } = await writeOffThread({ text: await textOfOpen(open, signal), format }, signal);
      if (signal.aborted) return;
      for (const { name, text, type } of files) saveFile(name, text, type);
      setSaved({ format, names: files.map(({ name }) => name), lost });
    } catch (error) {
      if (!signal.aborted) setProblem(words.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setSaving(null);
    }
  };
  return (
    <Dialog title={words.saveTitle} closeWords={words.done} onClose={onClose}>
      <div className={styles.stack}>
        <p className={styles.hint}>{words.saveHint}</p>
        <ul className={styles.list}>
          {DATASET_FORMATS.map((format) => (
            <li key={format} className={styles.row}>
              <div>
                <p>{words.formats[format]}</p>
                <p className={styles.hint}>{words.formatHints[format]}</p>
              </div>
              <Button
                aria-disabled={saving !== null}
                aria-label={words.save(words.formats[format])}
                onClick={() => saving ?? void save(format)}
              >
                {words.saveShort}
              </Button>
            </li>
          ))}
        </ul>
        <div role="status">
          {saved && (
            <>
              <p>{saved.names.join(', ')}</p>
              {saved.lost.length === 0 ? (
                <p>{words.holdsAll}</p>
              ) : (
                <>
                  <p>{words.cannotHold}</p>
                  <ul className={styles.entries}>
                    {saved.lost.map((loss) => (
                      <li key={loss}>{words.losses[loss]}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
          {problem}
        </div>
      </div>
    </Dialog>
  );
}
