import type { RecordChange } from '../../core/dossier/recordChanges.ts';
import { parseDayText } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import styles from './ChangesPage.module.css';
import { KnownField } from './KnownField.tsx';

/** The changes that the record has seen, newest first, and the way to see it as it was known on a day. */
export function ChangesPage({ changes }: { readonly changes: readonly RecordChange[] }) {
  const words = useSourcesMessages();
  const record = usePart('record');
  const known = usePart('known');
  const lang = usePart('lang');
  const shown = useGrowingCount(changes.length, 100);
  const edited = record.edited === undefined ? null : parseDayText(record.edited);
  const undated = record.events.filter(({ recorded }) => recorded === undefined).length;
  const hasDates = undated < record.events.length;
  if (changes.length === 0) {
    return (
      <div className={styles.page}>
        <p className={styles.none}>
          {edited === null ? words.noChanges : words.noChangesEdited(formatDay(edited, lang, 'long'))}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {hasDates && <KnownField />}
      <p className={styles.intro}>
        {words.changesIntro}
        {undated > 0 && hasDates && ` ${words.undatedEvents(undated)}`}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={words.changeList} className={styles.changes}>
        {changes.slice(0, shown).map((change, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an event can be corrected twice on a day; the list never changes.
          <ChangeEntry key={place} change={change} isLater={known !== null && change.date.latest > known} />
        ))}
      </ol>
    </div>
  );
}
