import { type MouseEvent, useCallback } from 'react';
import type { LedgerRow } from '../../core/dossier/ledgerRow.ts';
import type { Day } from '../../core/time/day.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import { LedgerLine } from './LedgerLine.tsx';
import type { LedgerSheet } from './useLedgerRows.ts';

interface LedgerRowsProps {
  readonly isOnScreen: boolean;
  readonly sheet: LedgerSheet;
  /** The rows of the sheet to be shown, in order. */
  readonly rows: readonly LedgerRow[];
}

/** A table of at most so many rows is there at once; a longer one comes in portions, so that the page does not stand still. */
const MOST_AT_ONCE = 300;
const PORTION = { onScreen: 80, offScreen: 40 };

function daysSince(then: Day | undefined, day: Day): number | null {
  return then === undefined ? null : day - then;
}

/** The rows of the table, each of which picks its tie. */
export function LedgerRows({ isOnScreen, sheet, rows }: LedgerRowsProps) {
  const { day, lang, changedOn } = sheet;
  const words = useMessages();
  const markNames = useMarkNames();
  const isShort = sheet.moment !== null && rows.length <= MOST_AT_ONCE;
  const count = useGrowingCount(rows.length, isShort ? MOST_AT_ONCE : PORTION[isOnScreen ? 'onScreen' : 'offScreen']);
  const pickedTie = useEntente(({ pick }) => (isOnScreen && pick?.type === 'tie' ? pick.id : null));
  const sources = usePart('dataset').sources;
  const picked = usePart('picked');
  const pickTie = useCallback((id: string) => picked({ type: 'tie', id }), [picked]);
  const pickRow = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const id = target.closest('tr')?.dataset.tie;
    if (id !== undefined) pickTie(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys pick a tie by the button in its row; this is the mouse's larger target.
    <tbody onClick={isOnScreen ? pickRow : undefined}>
      {rows.slice(0, count).map((row) => (
        <LedgerLine
          key={row.id}
          row={row}
          words={words}
          lang={lang}
          sources={sources}
          markNames={markNames}
          changedAgo={daysSince(changedOn.get(row.state.tie), day)}
          isPicked={row.id === pickedTie}
          onPick={isOnScreen ? pickTie : null}
        />
      ))}
    </tbody>
  );
}
