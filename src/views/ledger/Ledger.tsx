import { type MouseEvent, useCallback, useId, useMemo, useState } from 'react';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../core/dossier/ledgerRow.ts';
import { sortLedger } from '../../core/dossier/sortLedger.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { lensWords } from '../../store/lensWords.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import styles from './Ledger.module.css';
import { LedgerLine } from './LedgerLine.tsx';
import { useLedgerRows } from './useLedgerRows.ts';

interface LedgerProps {
  /** False where another view is on screen: the table is then in the page for those who do not see the picture. */
  readonly isOnScreen: boolean;
}

function daysSince(then: Day | undefined, day: Day): number | null {
  return then === undefined ? null : day - then;
}

/** The picture's equal: every shown tie of the day as a row. */
export function Ledger({ isOnScreen }: LedgerProps) {
  const words = useMessages();
  const { day, lang, rows, changedOn } = useLedgerRows(isOnScreen);
  const [column, setColumn] = useState<LedgerColumn>('from');
  const [isDescending, setDescending] = useState(false);
  const sorted = useMemo(() => sortLedger(rows, column, isDescending, lang), [rows, column, isDescending, lang]);
  const count = useGrowingCount(sorted.length, 300);
  const pickedTie = useEntente(({ pick }) => (isOnScreen && pick?.type === 'tie' ? pick.id : null));
  const sources = useEntente((state) => state.dataset.sources);
  const picked = useEntente((state) => state.picked);
  const lens = useEntente((state) => lensWords(state, words));
  const lensId = useId();
  const pickTie = useCallback((id: string) => picked({ type: 'tie', id }), [picked]);

  const sortBy = (next: LedgerColumn) => {
    setDescending(next === column && !isDescending);
    setColumn(next);
  };
  const pickRow = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const id = target.closest('tr')?.dataset.tie;
    if (id !== undefined) pickTie(id);
  };
  const direction = isDescending ? 'descending' : 'ascending';
  return (
    <div className={isOnScreen ? styles.screen : `visually-hidden ${styles.aside}`}>
      {lens !== null && (
        <p id={lensId} className="visually-hidden">
          {lens}
        </p>
      )}
      <table className={styles.ledger} aria-describedby={lens === null ? undefined : lensId}>
        <caption className="visually-hidden">{words.ledgerTitle(formatDay(day, lang, 'long'))}</caption>
        <thead>
          <tr>
            {LEDGER_COLUMNS.map((name) => (
              <th
                key={name}
                scope="col"
                data-column={name}
                aria-sort={isOnScreen && name === column ? direction : undefined}
              >
                {isOnScreen ? (
                  <button type="button" onClick={() => sortBy(name)}>
                    {words.columns[name]}
                  </button>
                ) : (
                  words.columns[name]
                )}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys pick a tie by the button in its row; this is the mouse's larger target. */}
        <tbody onClick={isOnScreen ? pickRow : undefined}>
          {sorted.slice(0, count).map((row) => (
            <LedgerLine
              key={row.id}
              row={row}
              words={words}
              lang={lang}
              sources={sources}
              changedAgo={daysSince(changedOn.get(row.state.tie), day)}
              isPicked={row.id === pickedTie}
              onPick={isOnScreen ? pickTie : null}
            />
          ))}
        </tbody>
      </table>
      {sorted.length === 0 && <p className={styles.empty}>{words.ledgerEmpty}</p>}
    </div>
  );
}
