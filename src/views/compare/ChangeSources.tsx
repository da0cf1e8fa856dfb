import { formatIssued } from '../../core/dossier/formatSince.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import styles from './Compare.module.css';

/** The numbered sources that the changes are told by. */
export function ChangeSources({ numbers }: { readonly numbers: ReadonlyMap<SourceId, number> }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const sources = useEntente((state) => state.dataset.sources);
  const shown = useGrowingCount(numbers.size, 30);
  if (numbers.size === 0) return null;
  return (
    <>
      <h3>{words.changeSources}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={words.changeSources} className={styles.sources}>
        {[...numbers].slice(0, shown).map(([id, n]) => {
          const source = sources.get(id);
          if (!source) return null;
          const publisher = source.containerTitle ?? source.publisher ?? source.authors.join(', ');
          const origin = [publisher, formatIssued(source.issued ?? [], lang)].filter((part) => part).join(', ');
          return (
            <li key={id}>
              <span>{n}</span>
              <div>
                {origin}
                {origin && ': '}
                {source.url ? (
                  <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
                    {source.title}
                  </a>
                ) : (
                  <span lang={source.language}>{source.title}</span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
