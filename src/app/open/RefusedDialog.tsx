import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chooseDataset } from './chooseDataset.ts';
import styles from './Desk.module.css';
import { FaultGroups } from './FaultGroups.tsx';
import { FaultReportButtons } from './FaultReportButtons.tsx';
import type { Opener } from './openLocal.ts';
import { ReportParts } from './ReportParts.tsx';
import type { RefusedFiles } from './readFiles.ts';

interface RefusedDialogProps {
  readonly refused: Omit<RefusedFiles, 'sort'>;
  /** What went wrong where it was no fault of the file. */
  readonly cause: string | null;
  readonly opener: Opener;
  /** Lets the reader say how the file is to be read; left out where it is no file of others. */
  readonly onAsk?: (() => void) | null;
  readonly onClose: () => void;
}

/** Says why files could not be opened, with every fault; what was open before is still open. */
export function RefusedDialog({ refused, cause, opener, onAsk, onClose }: RefusedDialogProps) {
  const { words } = opener;
  const { faults, report, texts } = refused;
  return (
    <Dialog title={words.refusedTitle} closeWords={words.cancel} onClose={onClose} isWide>
      <div className={styles.stack}>
        {cause !== null && <p role="alert">{words.failed(cause)}</p>}
        {opener.open && <p className={styles.hint}>{words.refusedHint}</p>}
        {faults.length > 0 && <FaultGroups faults={faults} texts={texts} words={words} />}
        {report && <ReportParts report={report} words={words} />}
        <div className={styles.buttons}>
          {faults.length > 0 && <FaultReportButtons faults={faults} warnings={[]} texts={texts} words={words} />}
          {onAsk && <Button onClick={onAsk}>{words.changeReading}</Button>}
          <Button isStrong onClick={() => void chooseDataset()}>
            {words.chooseAgain}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
