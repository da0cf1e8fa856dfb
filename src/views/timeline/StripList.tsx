import { memo, useMemo } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { tellingTies } from '../../store/tellingTies.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { AllStrips } from './AllStrips.tsx';
import { StripBar } from './StripBar.tsx';
import { StripName } from './StripName.tsx';
import styles from './Strips.module.css';

const MOST_STRIPS = 4;

/** The strips of the most telling ties of what is picked, and the way to all of them. */
export const StripList = memo(function StripList({ scale }: { readonly scale: TimeScale }) {
  const words = useStripsMessages();
  const history = usePart('history');
  const pick = usePart('pick');
  const picked = usePart('picked');
  const strips = useMemo(
    () =>
      tellingTies(history, pick, MOST_STRIPS).flatMap((tie) => {
        const id = history.tieIds[tie];
        const key = history.tieKeys[tie];
        return id === undefined || key === undefined ? [] : { tie, id, key };
      }),
    [history, pick],
  );
  if (strips.length === 0) return null;
  return (
    <div className={styles.all}>
      <ul className={styles.strips} aria-label={words.tiesThroughTime}>
        {strips.map(({ tie, id, key }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.strip}
              aria-pressed={pick?.type === 'tie' && pick.id === id}
              onClick={() => picked({ type: 'tie', id })}
            >
              <StripName tie={key} pick={pick} />
              <StripBar tie={tie} scale={scale} />
            </button>
          </li>
        ))}
      </ul>
      {pick?.type === 'actor' && <AllStrips actor={pick.id} />}
    </div>
  );
});
