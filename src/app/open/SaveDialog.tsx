import { formatDay } from '../../core/time/formatDay.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { OpenDataset } from '../openDataset.ts';
import styles from './SaveDialog.module.css';
import { type SaveFormat, useSaving } from './useSaving.ts';
import { DATASET_FORMATS } from './writeFiles.ts';

interface SaveDialogProps {
  readonly open: OpenDataset;
  readonly words: OpenMessages;
  readonly onClose: () => void;
}

const GROUPS = {
  whole: DATASET_FORMATS,
  day: ['ties'],
  sources: ['csl', 'bibtex', 'ris'],
} as const satisfies Readonly<Record<keyof OpenMessages['saveGroups'], readonly SaveFormat[]>>;

/** Saves the open dataset, or a part of it, in a format of the reader's choice, and says what that does not hold. */
export function SaveDialog({ open, words, onClose }: SaveDialogProps) {
  const { saved, problem, running, save } = useSaving(open, words);
  const day = formatDay(open.store.getState().day, words.lang, 'long');
  return (
    <Dialog title={words.saveTitle} closeWords={words.done} onClose={onClose} isWide>
      <div className={styles.save}>
        <p className={styles.hint}>{words.saveHint}</p>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group} aria-labelledby={`save-${group}`} className={styles.group}>
            <h3 id={`save-${group}`}>
              {words.saveGroups[group]} {group === 'day' && <span>{day}</span>}
            </h3>
            <ul>
              {GROUPS[group].map((format) => (
                <li key={format}>
                  <div>
                    <p className={styles.format}>{words.formats[format]}</p>
                    <p className={styles.hint}>{words.formatHints[format]}</p>
                  </div>
                  <Button
                    aria-disabled={running !== null}
                    aria-label={words.save(group === 'day' ? `${words.formats.ties}, ${day}` : words.formats[format])}
                    onClick={() => save(format)}
                  >
                    {words.saveShort}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div role="status" className={styles.outcome}>
        {saved && (
          <>
            <p>{words.saved(saved.names.join(', '))}</p>
            {saved.lost.length === 0 ? (
              <p>{words.holdsAll}</p>
            ) : (
              <p>
                {words.cannotHold} {saved.lost.join('; ')}.
              </p>
            )}
          </>
        )}
        {problem && <p className={styles.problem}>{problem}</p>}
      </div>
    </Dialog>
  );
}
