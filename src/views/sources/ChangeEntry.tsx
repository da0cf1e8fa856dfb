import type { RecordChange } from '../../core/dossier/recordChanges.ts';
import { wordsIn } from '../../core/model/text.ts';
import { MIN_DAY } from '../../core/time/day.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ChangesPage.module.css';

interface ChangeEntryProps {
  readonly change: RecordChange;
  /** True of a change that the record has not seen yet on the day as known on which it is shown. */
  readonly isLater: boolean;
}

/** One change of the record: when, which event, whether it entered or was put right, and what was. */
export function ChangeEntry({ change: { type, date, event, note }, isLater }: ChangeEntryProps) {
  const words = useSourcesMessages();
  const lang = usePart('lang');
  const isThere = useEntente((state) => state.dataset.eventById.has(event.id));
  const picked = usePart('picked');
  const title = wordsIn(event.title, lang);
  const said = note && wordsIn(note, lang);
  const day = event.date.earliest === MIN_DAY ? undefined : event.date.earliest;
  return (
    <li data-later={isLater || undefined}>
      <span className={styles.date}>{formatEdtf(date, lang)}</span>
      <span className={styles.sort} data-sort={type}>
        {words[type]}
      </span>
      <div>
        {isThere ? (
          <TextButton isUnderlined lang={title.lang} onClick={() => picked({ type: 'event', id: event.id }, day)}>
            {title.text}
          </TextButton>
        ) : (
          <span lang={title.lang}>{title.text}</span>
        )}{' '}
        <span className={styles.happened}>{formatEdtf(event.date, lang)}</span>
        {isLater && <em>{isThere ? words.correctedLater : words.later}</em>}
        {said && (
          <p className={styles.note} lang={said.lang}>
            {said.text}
          </p>
        )}
      </div>
    </li>
  );
}
