import { memo, useMemo } from 'react';
import { formatIssued } from '../../core/dossier/formatSince.ts';
import { countWitnesses } from '../../core/dossier/numberSources.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { Source } from '../../core/model/source.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import type { SourceNumbers } from './SourceMarks.tsx';
import styles from './Sources.module.css';

interface SourceListProps {
  readonly numbers: SourceNumbers;
  /** How many of the numbered sources what is on screen cites; all when left out. */
  readonly count?: number;
}

/** The numbered sources of a dossier. */
export function SourceList({ numbers, count = numbers.size }: SourceListProps) {
  const words = useMessages();
  const sources = useEntente((state) => state.dataset.sources);
  const cited = useMemo(() => [...numbers.keys()].slice(0, count), [numbers, count]);
  const shown = useGrowingCount(cited.length, 30);
  const witnesses = useMemo(() => countWitnesses(sources, cited), [sources, cited]);
  if (cited.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3>{words.sourcesHeading}</h3>
      <p className={styles.witnesses}>{words.independent(witnesses)}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={words.sourcesList}>
        {cited.slice(0, shown).map((id, place) => {
          const source = sources.get(id);
          return source && <SourceLine key={id} n={place + 1} source={source} />;
        })}
      </ol>
    </section>
  );
}

const SourceLine = memo(function SourceLine({ n, source }: { readonly n: number; readonly source: Source }) {
  const words = useMessages();
  const dataset = useEntente((state) => state.dataset);
  const lang = useEntente((state) => state.lang);
  const publisher = source.containerTitle ?? source.publisher ?? source.authors.join(', ');
  const party = source.party === undefined ? null : actorName(dataset, source.party, lang).text;
  const via = source.via === undefined ? null : dataset.sources.get(source.via);
  const relayed = via && (via.containerTitle ?? via.publisher ?? via.title);
  return (
    <li className={styles.source}>
      <span className={styles.number}>{n}</span>
      <div>
        <p>
          {[publisher, formatIssued(source.issued ?? [], lang)].filter((part) => part).join(', ')}
          {source.reliability && (
            <abbr className={styles.letter} title={words.reliability(source.reliability)}>
              {source.reliability}
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
          {party && <span>{words.partySource(party)}</span>}
          {relayed && <span>{words.via(relayed)}</span>}
          {!source.url && !source.archive && <span>{words.noAddress}</span>}
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
