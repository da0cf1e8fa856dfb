import { useCallback } from 'react';
import { summariseChanges } from '../../core/dossier/summariseChanges.ts';
import { formatDayPair } from '../../core/time/formatDayPair.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useWritten } from '../../store/useWritten.ts';
import styles from './Headline.module.css';
import { LensBand } from './LensBand.tsx';

function daysOf({ moment: { comparison }, lang }: EntenteState): string {
  return comparison ? formatDayPair(comparison.since, comparison.at, lang) : '';
}

function writeText(element: HTMLElement, text: string): void {
  element.textContent = text;
}

/** The two days as headline, with how many ties changed between them and how. */
export function CompareHeadline() {
  const words = useMessages();
  const sum = useCallback(
    ({ moment }: EntenteState) => summariseChanges(moment.comparison?.changes ?? [], words),
    [words],
  );
  const days = useWritten<HTMLSpanElement, string>(daysOf, writeText);
  const summary = useWritten<HTMLParagraphElement, string>(sum, writeText);
  return (
    <div className={styles.headline}>
      <h1 data-covers>
        <span ref={days} />
      </h1>
      <p ref={summary} className={styles.lead} data-covers />
      <LensBand />
    </div>
  );
}
