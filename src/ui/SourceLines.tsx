import styles from './SourceLines.module.css';
import { useGrowingCount } from './useGrowingCount.ts';

interface SourceLinesProps {
  readonly heading: string;
  readonly lines: readonly {
    readonly n: number;
    readonly origin: string;
    readonly title: string;
    readonly lang: string | undefined;
    readonly url: string | undefined;
  }[];
}

/** A list of numbered sources under its heading; nothing where there are none. */
export function SourceLines({ heading, lines }: SourceLinesProps) {
  const shown = useGrowingCount(lines.length, 30);
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers. */}
      <ol role="list" aria-label={heading} className={styles.sources}>
        {lines.slice(0, shown).map(({ n, origin, title, lang, url }) => (
          <li key={n}>
            <span>{n}</span>
            <div>
              {origin}
              {origin && ': '}
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
                  {title}
                </a>
              ) : (
                <span lang={lang}>{title}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
