import { formatIssued } from '../../core/dossier/formatSince.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useTellingsMessages } from '../../store/useTellingsMessages.ts';
import styles from './TellingSources.module.css';

/** The numbered sources by which the words of two tellers are told. */
export function TellingSources({ numbers }: { readonly numbers: ReadonlyMap<SourceId, number> }) {
  const words = useTellingsMessages();
  const lang = useEntente((state) => state.lang);
  const sources = useEntente((state) => state.dataset.sources);
  if (numbers.size === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.sources}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={words.sources} className={styles.sources}>
        {[...numbers].map(([id, n]) => {
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
