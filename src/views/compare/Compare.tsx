import { useId } from 'react';
import { summariseChanges } from '../../core/dossier/summariseChanges.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import { ChangeSources } from './ChangeSources.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import styles from './Compare.module.css';
import { HiddenChanges } from './HiddenChanges.tsx';
import { SinceOffers } from './SinceOffers.tsx';
import { useChanges } from './useChanges.ts';

/** How the ties of two days differ: every change numbered as on the picture, with what did it and on whose word. */
export function Compare() {
  const words = useCompareMessages();
  const summaryWords = useMessages();
  const sheet = useChanges();
  const titleId = useId();
  if (!sheet) return null;
  const { comparison, lang, rows, numbers } = sheet;
  const [from, to] = [formatDay(comparison.since, lang, 'long'), formatDay(comparison.at, lang, 'long')];
  const isSameDay = comparison.since === comparison.at;
  return (
    <section className={styles.compare} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.changesTitle(from, to)}</h2>
      <p className={styles.summary}>{summariseChanges(comparison.changes, summaryWords)}</p>
      <SinceOffers />
      {rows.length > 0 ? (
        <ChangeTable rows={rows} numbers={numbers} labelledBy={titleId} />
      ) : (
        <p className={styles.note}>{isSameDay ? words.sameDayTwice : words.nothingChanged(from, to)}</p>
      )}
      <HiddenChanges count={comparison.hidden} />
      <ChangeSources numbers={numbers} />
    </section>
  );
}
