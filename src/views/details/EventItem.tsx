import { memo } from 'react';
import { type EventEntry, stanceOfEntry } from '../../core/dossier/eventEntry.ts';
import { wordsIn } from '../../core/model/text.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { ClaimsBox } from './ClaimsBox.tsx';
import { DateLine } from './DateLine.tsx';
import styles from './EventItem.module.css';
import { SourceMarks, type SourceNumbers } from './SourceMarks.tsx';
import { StepLine } from './StepLine.tsx';

interface EventItemProps {
  readonly entry: EventEntry;
  readonly numbers: SourceNumbers;
  /** True in the dossier of one tie, which need not be named again. */
  readonly isOfTie?: boolean;
  /** False while the event may not have happened by the day. */
  readonly isCertain?: boolean;
}

/** One dated event of a dossier: when, what, what it changed, and who says so. */
export const EventItem = memo(function EventItem({
  entry,
  numbers,
  isOfTie = false,
  isCertain = true,
}: EventItemProps) {
  const lang = usePart('lang');
  const picked = usePart('picked');
  const { event, steps, claims } = entry;
  const title = wordsIn(event.title, lang);
  const summary = event.summary && wordsIn(event.summary, lang);
  const stance = stanceOfEntry(entry);
  return (
    <li className={styles.event}>
      <span
        className={styles.dot}
        data-stance={stance ?? 'none'}
        style={stance && stance !== 'ended' ? { background: `var(--${stance})` } : undefined}
      />
      <DateLine date={event.date} isCertain={isCertain} />
      <h4>
        <TextButton lang={title.lang} onClick={() => picked({ type: 'event', id: event.id })}>
          {title.text}
        </TextButton>
        <SourceMarks sources={event.sources} numbers={numbers} />
      </h4>
      {summary && <p lang={summary.lang}>{summary.text}</p>}
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map((step, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an event can change one tie twice; places never move.
            <StepLine key={place} step={step} isNamed={!isOfTie} />
          ))}
        </ul>
      )}
      <ClaimsBox claims={claims} numbers={numbers} isBrief={isOfTie} />
    </li>
  );
});
