import type { Fault } from '../../core/dataset/fault.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { useCopy } from '../useCopy.ts';
import styles from './Desk.module.css';
import { faultReport } from './faultReport.ts';

interface FaultReportButtonsProps {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly texts: ReadonlyMap<string, string>;
  readonly words: OpenMessages;
}

/** Copies all faults as plain text, or saves them. */
export function FaultReportButtons({ faults, warnings, texts, words }: FaultReportButtonsProps) {
  const [outcome, copy] = useCopy();
  const report = () =>
    faultReport(faults, warnings, texts, {
      faults: words.faultsTitle(faults.length),
      warnings: words.warnings(warnings.length),
    });
  return (
    <>
      <Button onClick={() => copy(report())}>{words.copyReport}</Button>
      <Button onClick={() => saveFile('report.txt', report(), 'text/plain')}>{words.saveReport}</Button>
      <span role="status" className={styles.hint}>
        {outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyRefused : ''}
      </span>
    </>
  );
}
