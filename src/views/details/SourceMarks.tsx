import type { Source, SourceId } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './SourceMarks.module.css';

/** Numbers of a dossier's sources. */
export type SourceNumbers = ReadonlyMap<SourceId, number>;

interface SourceMarksProps {
  readonly sources: readonly SourceId[];
  readonly numbers: SourceNumbers;
}

/**
 * The raised numbers behind a statement. Each leads to its source's page, or where it has none to its place in the list;
 * pointed at or focused, it shows the whole reference (see `SourceCard`).
 */
export function SourceMarks({ sources, numbers }: SourceMarksProps) {
  const known = usePart('dataset').sources;
  const cited = sources
    .flatMap((id) => {
      const source = known.get(id);
      return source ? [{ n: numbers.get(id) ?? 0, source }] : [];
    })
    .sort((x, y) => x.n - y.n);
  return (
    <span className={styles.marks}>
      {cited.map(({ n, source }) => (
        <SourceMark key={n} n={n} source={source} />
      ))}
    </span>
  );
}

function SourceMark({ n, source }: { readonly n: number; readonly source: Source }) {
  const words = useMessages();
  const name = words.sourceTitle(n, source.title);
  if (source.url) {
    return (
      <a href={source.url} target="_blank" rel="noopener noreferrer" aria-label={name} data-source={source.id}>
        {n}
      </a>
    );
  }
  const showInList = ({ currentTarget }: { readonly currentTarget: Element }) => {
    const panel = currentTarget.closest('[data-dossier]');
    const place = panel?.querySelector<HTMLElement>(`[data-listed="${n}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  };
  return (
    <button type="button" aria-label={name} data-source={source.id} onClick={showInList}>
      {n}
    </button>
  );
}
