import { coarsenessOf } from '../../core/dossier/formatSince.ts';
import type { EdtfDate } from '../../core/time/edtfDate.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import styles from './EventItem.module.css';

/** A date as uncertain as it is, with tags that say how. */
export function DateLine({ date, isCertain = true }: { readonly date: EdtfDate; readonly isCertain?: boolean }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const coarseness = coarsenessOf(date);
  return (
    <p className={styles.date}>
      {formatEdtf(date, lang)}
      {coarseness && <span className={styles.tag}>{words.coarse[coarseness]}</span>}
      {!isCertain && <span className={styles.tag}>{words.notYetCertain}</span>}
    </p>
  );
}
