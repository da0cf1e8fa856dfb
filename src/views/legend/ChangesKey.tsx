import type { ReactNode } from 'react';
import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './ChangesKey.module.css';
import { Count } from './Count.tsx';
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

const COUNTS = { changed: countOf(true), maybe: countOf(false), gone: countGone } as const;
const GONE = swatchOf({ stance: 'allied', isGone: true });

/** Explains the marks of two compared days, with how many there are of each. */
export function ChangesKey() {
  const words = useCompareMessages();
  return (
    <section aria-labelledby="legend-changes">
      <h2 id="legend-changes">{words.changesInShort}</h2>
      <ul>
        <ChangesRow mark="changed">
          <span className={styles.disc}>1</span>
        </ChangesRow>
        <ChangesRow mark="maybe">
          <span className={styles.disc}>1</span>
        </ChangesRow>
        <ChangesRow mark="gone">
          <LineSwatch {...SWATCH} trace={GONE} hasGlow />
        </ChangesRow>
      </ul>
    </section>
  );
}

function ChangesRow({ mark, children }: { readonly mark: keyof typeof COUNTS; readonly children: ReactNode }) {
  const words = useCompareMessages();
  return (
    <li className={legend.row}>
      <span className={styles.mark} data-mark={mark} aria-hidden="true">
        {children}
      </span>
      <span className={legend.words}>{words.changeKeys[mark]}</span> <Count of={COUNTS[mark]} />
    </li>
  );
}
