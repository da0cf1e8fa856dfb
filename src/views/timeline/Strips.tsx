import { memo, useMemo } from 'react';
import { spellsOf } from '../../core/history/spellsOf.ts';
import type { TimeWindow } from '../../core/time/timeWindow.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { tellingTies } from '../../store/tellingTies.ts';
import { useMessages } from '../../store/useMessages.ts';
import { StripBar } from './StripBar.tsx';
import { StripName } from './StripName.tsx';
import styles from './Strips.module.css';

interface StripsProps {
  readonly window: TimeWindow;
  readonly width: number;
}

const MOST_STRIPS = 4;

/** One bar for each of the most telling ties of what is picked, coloured by stance through time. */
export const Strips = memo(function Strips({ window, width }: StripsProps) {
  const words = useMessages();
  const history = useEntente((state) => state.history);
  const pick = useEntente((state) => state.pick);
  const picked = useEntente((state) => state.picked);
  const strips = useMemo(
    () =>
      tellingTies(history, pick, MOST_STRIPS).flatMap((tie) => {
        const id = history.tieIds[tie];
        const key = history.tieKeys[tie];
        return id === undefined || key === undefined ? [] : { id, key, spells: spellsOf(history, tie) };
      }),
    [history, pick],
  );
  if (strips.length === 0) return null;
  return (
    <ul className={styles.strips} aria-label={words.tiesThroughTime}>
      {strips.map(({ id, key, spells }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.strip}
            aria-pressed={pick?.type === 'tie' && pick.id === id}
            onClick={() => picked({ type: 'tie', id })}
          >
            <StripName tie={key} pick={pick} />
            <span className={styles.bars} aria-hidden="true">
              {spells.map((spell) => (
                <StripBar key={`${spell.from} ${spell.status}`} spell={spell} window={window} width={width} />
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
});
