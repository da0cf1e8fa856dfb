import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './ChangesKey.module.css';
import legend from './Legend.module.css';

function countOf(isCertain: boolean) {
  return ({ moment }: EntenteState) =>
    moment.comparison?.changes.filter((change) => change.isCertain === isCertain).length ?? 0;
}

function countGone({ moment }: EntenteState): number {
  let gone = 0;
  for (const { mark, isEnded } of moment.edges.values()) if (mark !== null && isEnded) gone++;
  return gone;
}

/** Explains the marks of two compared days, with how many there are of each. */
export function ChangesKey() {
  const words = useCompareMessages();
  const changed = useEntente(countOf(true));
  const maybe = useEntente(countOf(false));
  const gone = useEntente(countGone);
  const rows = [
    { name: words.changeKeys.changed, count: changed, mark: 'changed' },
    { name: words.changeKeys.maybe, count: maybe, mark: 'maybe' },
    { name: words.changeKeys.gone, count: gone, mark: 'gone' },
  ] as const;
  return (
    <section aria-labelledby="legend-changes">
      <h2 id="legend-changes">{words.changesInShort}</h2>
      <ul>
        {rows.map(({ name, count, mark }) => (
          <li key={mark} className={legend.row} data-none={count === 0 || undefined}>
            <span className={styles.mark} data-mark={mark} aria-hidden="true">
              {mark === 'gone' ? (
                <LineSwatch {...SWATCH} trace={swatchOf({ stance: 'allied', isGone: true })} hasGlow />
              ) : (
                <span className={styles.disc}>1</span>
              )}
            </span>
            <span className={legend.words}>{name}</span> <span className={legend.count}>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
