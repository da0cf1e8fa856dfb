import { summariseChanges } from '../../core/dossier/summariseChanges.ts';
import type { Comparison } from '../../core/scene/numberChanges.ts';
import { formatDayPair } from '../../core/time/formatDayPair.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Headline.module.css';
import { LensBand } from './LensBand.tsx';

/** The two days as headline, with how many ties changed between them and how. */
export function CompareHeadline({ comparison: { since, at, changes } }: { readonly comparison: Comparison }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  return (
    <div className={styles.headline}>
      <h1 data-covers>{formatDayPair(since, at, lang)}</h1>
      <p className={styles.lead} data-covers>
        {summariseChanges(changes, words)}
      </p>
      <LensBand />
    </div>
  );
}
