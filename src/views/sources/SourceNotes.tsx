import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Reliability } from '../../core/model/source.ts';
import type { SourcesMessages } from '../../locales/sources/en.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './SourceNotes.module.css';

/** What every source of the table is told with. */
export interface SourceWords {
  readonly words: SourcesMessages;
  /** What the letters of reliability mean. */
  readonly meanings: Readonly<Record<Reliability, string>>;
  readonly dataset: Dataset;
  readonly lang: string;
}

interface SourceNotesProps extends Omit<SourceWords, 'meanings'> {
  readonly row: SourceRow;
}

/** What a reader should know of a source before believing it: whose it is, what it relays, whether anybody bears it out. */
export function SourceNotes({ row: { source, singleFor, relayedBy }, words, dataset, lang }: SourceNotesProps) {
  const markNames = useMarkNames();
  const { party, via, url, archive } = source;
  const relayed = via === undefined ? undefined : dataset.sources.get(via);
  const notes = [
    ...(party === undefined ? [] : [words.party(actorName(dataset, party, lang).text)]),
    ...(relayed ? [words.relays(relayed.containerTitle ?? relayed.publisher ?? relayed.title)] : []),
    ...(relayedBy.length === 0 ? [] : [words.relayedBy(relayedBy.length)]),
    ...(singleFor.length === 0 ? [] : [words.single(singleFor.length)]),
    ...(url || archive ? [] : [words.noAddress]),
  ];
  if (notes.length === 0 && !archive) return null;
  return (
    <span className={styles.notes}>
      {notes.map((note) => (
        <span key={note}>
          <Marked parts={markNames(note, party === undefined ? [] : [party])} />
        </span>
      ))}
      {archive && (
        <a href={archive} target="_blank" rel="noopener noreferrer">
          {words.archived}
        </a>
      )}
    </span>
  );
}
