import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { BUNDLED_DATASETS } from '../bundledDatasets.ts';
import styles from './Desk.module.css';
import { showDesk } from './desk.ts';
import type { LocalDataset } from './localDatasets.ts';
import { ReportParts } from './ReportParts.tsx';
import { TermsTable } from './TermsTable.tsx';

interface SummaryDialogProps {
  readonly local: LocalDataset;
  readonly words: OpenMessages;
  readonly onClose: () => void;
}

/** What was read of a foreign file, what was not and why, and what was decided on the way. */
export function SummaryDialog({ local, words, onClose }: SummaryDialogProps) {
  const { dataset, report, faults, file, terms } = local.read;
  const { counts } = words;
  const sizes = [
    counts.actors(dataset.actors.size),
    counts.ties(dataset.ties.size),
    ...(report ? [counts.spells(report.read.spells), counts.changes(report.read.changes)] : []),
    counts.events(dataset.events.length),
    counts.sources(dataset.sources.size),
  ];
  const askAgain = () => showDesk({ sort: 'files', files: local.files, again: local, isAsked: true });
  return (
    <Dialog title={words.summaryTitle} closeWords={words.done} onClose={onClose} isWide>
      <div className={styles.stack}>
        <p>
          {words.summaryOf(file)}: {sizes.join(', ')}.
        </p>
        {report && <ReportParts report={report} words={words} />}
        {terms.length > 0 && (
          <section className={styles.part}>
            <h3>{words.taken}</h3>
            <TermsTable terms={terms} words={words} />
          </section>
        )}
        {BUNDLED_DATASETS.has(dataset.id) && <p>{words.overBundled}</p>}
        <div className={styles.buttons}>
          {local.files.length > 0 && report && <Button onClick={askAgain}>{words.changeReading}</Button>}
          {faults.length > 0 && (
            <Button onClick={() => showDesk({ sort: 'faults' })}>{words.showFaults(faults.length)}</Button>
          )}
          <Button isStrong onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
