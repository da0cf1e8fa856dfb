import { type MouseEvent, useCallback, useEffect, useRef } from 'react';
import type { ChangeRow } from '../../core/dossier/changeRow.ts';
import type { SourceId } from '../../core/model/source.ts';
import { useEntente, useParts } from '../../store/EntenteContext.ts';
import { useCompareMessages } from '../../store/useCompareMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import { ROLES } from '../../ui/tableRoles.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import { ChangeLine } from './ChangeLine.tsx';
import styles from './ChangeTable.module.css';

const COLUMNS = ['number', 'tie', 'before', 'after', 'when', 'events'] as const;

interface ChangeTableProps {
  readonly rows: readonly ChangeRow[];
  readonly numbers: ReadonlyMap<SourceId, number>;
  readonly labelledBy: string;
}

/** The table of changes: what has changed for certain, then what may have. A row picks its tie and shows it on the picture. */
export function ChangeTable({ rows, numbers, labelledBy }: ChangeTableProps) {
  const words = useMessages();
  const compare = useCompareMessages();
  const pickedTie = useEntente(({ pick }) => (pick?.type === 'tie' ? pick.id : null));
  const { picked, pointedAt } = useParts('picked', 'pointedAt');
  const table = useRef<HTMLTableElement>(null);
  const count = useGrowingCount(rows.length, 120);
  const pickTie = useCallback((id: string) => picked({ type: 'tie', id }), [picked]);

  useEffect(() => {
    if (pickedTie !== null) table.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [pickedTie]);
  useEffect(() => () => pointedAt(null), [pointedAt]);

  const tieAt = ({ target }: MouseEvent) =>
    (target instanceof Element && target.closest<HTMLElement>('tr[data-tie]')?.dataset.tie) || null;
  const pickRow = (event: MouseEvent) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    const id = tieAt(event);
    // Who has just marked words to copy them has not picked anything.
    if (id !== null && !isOnControl && getSelection()?.isCollapsed !== false) pickTie(id);
  };
  const shown = rows.slice(0, count);
  const lineOf = (row: ChangeRow) => (
    <ChangeLine key={row.id} row={row} numbers={numbers} isPicked={row.id === pickedTie} onPick={pickTie} />
  );
  const maybe = shown.filter(({ change }) => !change.isCertain);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys pick a tie by the button in its row; this is the mouse's larger target.
    <table
      {...ROLES.table}
      ref={table}
      className={styles.table}
      aria-labelledby={labelledBy}
      onClick={pickRow}
      onMouseOver={(event) => pointedAt(tieAt(event))}
      onFocus={() => {}}
      onMouseLeave={() => pointedAt(null)}
    >
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          {COLUMNS.map((name) => (
            <th key={name} {...ROLES.columnheader} scope="col">
              {compare.changeColumns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>{shown.filter(({ change }) => change.isCertain).map(lineOf)}</tbody>
      {maybe.length > 0 && (
        <tbody {...ROLES.rowgroup} data-maybe>
          <tr {...ROLES.row} className={styles.heading}>
            <th {...ROLES.rowheader} scope="rowgroup" colSpan={COLUMNS.length} aria-colspan={COLUMNS.length}>
              {words.mayHaveChanged}
              <span>{compare.mayHaveChangedHint}</span>
            </th>
          </tr>
          {maybe.map(lineOf)}
        </tbody>
      )}
    </table>
  );
}
