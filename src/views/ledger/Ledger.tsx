import { useId, useMemo, useState } from 'react';
import { LEDGER_COLUMNS, type LedgerColumn } from '../../core/dossier/ledgerRow.ts';
import { sortLedger } from '../../core/dossier/sortLedger.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { lensWords } from '../../store/lensWords.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Ledger.module.css';
import { LedgerRows } from './LedgerRows.tsx';
import { useLedgerRows } from './useLedgerRows.ts';

interface LedgerProps {
  /** False where another view is on screen: the table is then in the page for those who do not see the picture. */
  readonly isOnScreen: boolean;
}

/** More rows than this nobody reads through: they come when they are asked for. */
const MOST_UNASKED = 1000;
/** Off screen even fewer: each row that comes is measured with all that are there, beside the picture. */
const MOST_OFF_SCREEN = 400;

/** The picture's equal: every shown tie of the day as a row. */
export function Ledger({ isOnScreen }: LedgerProps) {
  const words = useMessages();
  const sheet = useLedgerRows(isOnScreen);
  const { day, lang, rows } = sheet;
  const [column, setColumn] = useState<LedgerColumn>('from');
  const [isDescending, setDescending] = useState(false);
  const [isAllAsked, setAllAsked] = useState(false);
  const sorted = useMemo(() => sortLedger(rows, column, isDescending, lang), [rows, column, isDescending, lang]);
  const most = isOnScreen ? MOST_UNASKED : MOST_OFF_SCREEN;
  const wanted = isOnScreen && isAllAsked ? sorted : sorted.slice(0, most);
  const more = sorted.length - wanted.length;
  const lens = useEntente((state) => lensWords(state, words));
  const lensId = useId();

  const sortBy = (next: LedgerColumn) => {
    setDescending(next === column && !isDescending);
    setColumn(next);
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
        <LedgerRows key={String(isOnScreen)} isOnScreen={isOnScreen} sheet={sheet} rows={wanted} />
      </table>
      {more > 0 && (
        <p className={styles.more}>
          {isOnScreen ? (
            <Button onClick={() => setAllAsked(true)}>{words.ledgerShowMore(more)}</Button>
          ) : (
            words.ledgerMore(more)
          )}
        </p>
      )}
      {sheet.moment !== null && sorted.length === 0 && <p className={styles.empty}>{words.ledgerEmpty}</p>}
    </div>
  );
}
