import type { ImportReport, ReportEntry } from '../../core/exchange/importReport.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Desk.module.css';

interface ReportPartsProps {
  readonly report: ImportReport;
  readonly words: OpenMessages;
}

/** What of a foreign file was left out and what was decided, each with its count and the first places. */
export function ReportParts({ report, words }: ReportPartsProps) {
  const { read, skipped, notes } = report;
  return (
    <>
      {read.actorRecords + read.tieRecords > 0 && (
        <p className={styles.hint}>{words.counts.records(read.actorRecords, read.tieRecords)}</p>
      )}
      <section className={styles.part}>
        <h3>{words.leftOut}</h3>
        {skipped.length > 0 ? (
          <EntryList entries={skipped} texts={words.skips} words={words} />
        ) : (
          <p>{words.nothingLeftOut}</p>
        )}
      </section>
      {notes.length > 0 && (
        <section className={styles.part}>
          <h3>{words.decided}</h3>
          <EntryList entries={notes} texts={words.notes} words={words} />
        </section>
      )}
    </>
  );
}

interface EntryListProps<Code extends string> {
  readonly entries: readonly ReportEntry<Code>[];
  readonly texts: Readonly<Record<Code, string>>;
  readonly words: OpenMessages;
}

function EntryList<Code extends string>({ entries, texts, words }: EntryListProps<Code>) {
  return (
    <ul className={styles.entries}>
      {entries.map(({ code, count, places, found }) => (
        <li key={code}>
          <span className={styles.count}>{words.times(count)}</span> {texts[code]}
          <ul className={styles.examples}>
            {places.map(({ line, file }, order) => (
              <li key={`${file} ${line} ${found[order]}`}>
                {file === undefined ? '' : `${file}, `}
                {words.lineOf(line)}
                {found[order] ? ': ' : ''}
                <bdi>{found[order]}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
