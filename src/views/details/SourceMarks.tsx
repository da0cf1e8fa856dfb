import type { SourceId } from '../../core/model/source.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Sources.module.css';

/** Numbers of a dossier's sources. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;

interface SourceMarksProps {
  readonly sources: readonly SourceId[];
  readonly numbers: SourceNumbers;
}

/** The raised numbers behind a statement, each a link to its source's page. */
export function SourceMarks({ sources, numbers }: SourceMarksProps) {
  const words = useMessages();
  const known = useEntente((state) => state.dataset.sources);
  const cited = sources.flatMap((id) => ({ n: numbers.get(id) ?? 0, source: known.get(id) })).sort((x, y) => x.n - y.n);
  return (
    <span className={styles.marks}>
      {cited.map(({ n, source }) =>
        source?.url ? (
          <a
            key={n}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.sourceTitle(n, source.title)}
            title={source.title}
          >
            {n}
          </a>
        ) : (
          <span key={n} title={source?.title}>
            {n}
          </span>
        ),
      )}
    </span>
  );
}
