import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { OpenDataset } from '../openDataset.ts';
import { changesText } from './changesText.ts';
import styles from './Desk.module.css';
import { type FaultsPage, showDesk } from './desk.ts';
import { FaultGroups } from './FaultGroups.tsx';
import { FaultReportButtons } from './FaultReportButtons.tsx';
import faultStyles from './Faults.module.css';
import { MendButtons } from './MendButtons.tsx';
import type { Opener } from './openLocal.ts';
import type { RefusedFiles } from './readFiles.ts';

interface FaultsDialogProps {
  readonly open: OpenDataset;
  readonly page: FaultsPage;
  readonly opener: Opener;
  readonly onClose: () => void;
}

/** Everything that is wrong or odd in the file of the open dataset, and the way to read it again once it is mended. */
export function FaultsDialog({ open, page, opener, onClose }: FaultsDialogProps) {
  const { words } = opener;
  const { changes, refused } = page;
  const { faults, local, checked, record } = open;
  const warnings = local?.read.warnings ?? checked?.warnings ?? [];
  const texts = local?.read.texts ?? new Map(checked ? [[`${record.id}.json`, checked.text]] : []);
  const title = words.faultsTitle(faults.length);
  return (
    <Dialog title={title} closeWords={words.done} onClose={onClose} isWide>
      <div className={styles.stack}>
        <div className={`${styles.buttons} ${faultStyles.buttons}`}>
          {local && <MendButtons local={local} words={words} />}
          {faults.length + warnings.length > 0 && (
            <FaultReportButtons faults={faults} warnings={warnings} texts={texts} words={words} />
          )}
          {local?.read.report && (
            <Button onClick={() => showDesk({ sort: 'summary', local })}>{words.summaryTitle}</Button>
          )}
        </div>
        <p role="status">{changes && changesText(changes, words)}</p>
        {refused && <RefusedPart refused={refused} words={words} />}
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
      </div>
    </Dialog>
  );
}

/** Why the newer state of the file could not be opened; what is open is the former one. */
function RefusedPart({ refused, words }: { readonly refused: RefusedFiles; readonly words: Opener['words'] }) {
  const { faults, texts } = refused;
  return (
    <section className={faultStyles.refused} role="alert">
      <h3>{words.refusedAgain}</h3>
      <p className={styles.hint}>{words.refusedHint}</p>
      <FaultGroups faults={faults} texts={texts} words={words} />
    </section>
  );
}
