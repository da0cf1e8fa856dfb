import { memo, type ReactNode, useMemo } from 'react';
import { formatIssued } from '../../core/dossier/formatSince.ts';
import { countWitnesses } from '../../core/dossier/numberSources.ts';
import type { Reliability, Source } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import { CopySources } from './CopySources.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';
import styles from './Sources.module.css';
import { sourceNotes } from './sourceNotes.ts';

interface SourceListProps {
  readonly numbers: SourceNumbers;
  /** How many of the numbered sources what is on screen cites; all when left out. */
  readonly count?: number;
  /** What there is to say of the witnesses beside their number. */
  readonly children?: ReactNode;
}

/** The numbered sources of a dossier, with what their letters mean and a way to copy them. */
export function SourceList({ numbers, count = numbers.size, children }: SourceListProps) {
  const words = useDetailsMessages();
  const known = usePart('dataset').sources;
  const cited = useMemo(() => [...numbers.keys()].slice(0, count), [numbers, count]);
  const sources = useMemo(() => cited.flatMap((id) => known.get(id) ?? []), [known, cited]);
  const shown = useGrowingCount(sources.length, 30);
  const witnesses = useMemo(() => countWitnesses(known, cited), [known, cited]);
  const letters = useMemo(
    () => [...new Set(sources.flatMap(({ reliability }) => reliability ?? []))].sort(),
    [sources],
  );
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3>{words.sourcesHeading}</h3>
      <p className={styles.witnesses}>{words.independent(witnesses)}</p>
      {children}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={words.sourcesHeading}>
        {sources.slice(0, shown).map((source) => (
          <SourceLine key={source.id} n={numbers.get(source.id) ?? 0} source={source} />
        ))}
      </ol>
      {letters.length > 0 && <ReliabilityKey letters={letters} />}
      <CopySources sources={sources} />
    </section>
  );
}

const SourceLine = memo(function SourceLine({ n, source }: { readonly n: number; readonly source: Source }) {
  const words = useDetailsMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const publisher = source.containerTitle ?? source.publisher ?? source.authors.join(', ');
  const { reliability } = source;
  return (
    <li className={styles.source} tabIndex={-1} data-listed={n}>
      <span className={styles.number}>{n}</span>
      <div>
        <p>
          {[publisher, formatIssued(source.issued ?? [], lang)].filter((part) => part).join(', ')}
          {reliability && (
            <abbr className={styles.letter} title={words.reliabilities[reliability]}>
              {reliability}
            </abbr>
          )}
        </p>
        <p lang={source.language}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
              <span aria-hidden="true"> ↗</span>
            </a>
          ) : (
            source.title
          )}
        </p>
        <p className={styles.notes}>
          {sourceNotes(source, dataset, lang, words).map((note) => (
            <span key={note}>{note}</span>
          ))}
          {source.archive && (
            <a href={source.archive} target="_blank" rel="noopener noreferrer">
              {words.archived}
            </a>
          )}
        </p>
      </div>
    </li>
  );
});

function ReliabilityKey({ letters }: { readonly letters: readonly Reliability[] }) {
  const words = useDetailsMessages();
  return (
    <details className={styles.key}>
      <summary>{words.reliabilityKey}</summary>
      <p>{words.reliabilityScale}</p>
      <dl>
        {letters.map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{words.reliabilities[letter]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
