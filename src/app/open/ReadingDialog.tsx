import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Desk.module.css';
import { READ_STAGES, type ReadStage } from './readStages.ts';

interface ReadingDialogProps {
  readonly files: readonly File[];
  /** How far reading has come; null while nobody knows. */
  readonly stage: ReadStage | null;
  readonly words: OpenMessages;
  readonly onClose: () => void;
}

/** Says that files are being read and how far that has come, and lets the reader give it up. */
export function ReadingDialog({ files, stage, words, onClose }: ReadingDialogProps) {
  const share = stage === null ? {} : { value: READ_STAGES.indexOf(stage) + 1, max: READ_STAGES.length + 1 };
  return (
    <Dialog title={words.open} closeWords={words.cancel} onClose={onClose}>
      <p role="status">
        {words.reading(files.map(({ name }) => name).join(', '))} {stage !== null && words.readStages[stage]}
      </p>
      <progress className={styles.progress} aria-label={words.open} {...share} />
      <p className={styles.hint}>{words.checking}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </Dialog>
  );
}
