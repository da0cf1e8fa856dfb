import { useCallback, useMemo, useState } from 'react';
import { SOURCE_COLUMNS, type SortDirection, type SourceColumn } from '../../core/dossier/sortSources.ts';
import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import type { SourceId } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { ROLES } from '../../ui/tableRoles.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import { languageNames } from './languageNames.ts';
import check from './SourceCheck.module.css';
import head from './SourceHead.module.css';
import { SourceLine } from './SourceLine.tsx';
import styles from './SourceTable.module.css';

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  readonly selected: ReadonlySet<SourceId>;
  readonly areAllSelected: boolean;
  readonly column: SourceColumn;
  readonly direction: SortDirection;
  readonly onSort: (column: SourceColumn) => void;
  readonly onSelect: (id: SourceId) => void;
  readonly onSelectAll: () => void;
}

/** The sources as a table; a column's button sorts by it, and again the other way round. */
export function SourceTable({ rows, selected, column, direction, ...props }: SourceTableProps) {
  const words = useSourcesMessages();
  return (
    <table {...ROLES.table} className={styles.table} aria-label={words.table} aria-rowcount={rows.length + 1}>
      <thead {...ROLES.rowgroup} className={head.head}>
        <tr {...ROLES.row} className={styles.line}>
          <th {...ROLES.columnheader} scope="col" className={check.check}>
            <label>
              <input
                type="checkbox"
                aria-label={words.selectAll}
                title={words.selectAll}
                checked={props.areAllSelected}
                onChange={props.onSelectAll}
              />
            </label>
          </th>
          {SOURCE_COLUMNS.map((name) => (
            <th
              key={name}
              {...ROLES.columnheader}
              scope="col"
              data-column={name}
              aria-sort={name === column ? direction : undefined}
            >
              <button type="button" onClick={() => props.onSort(name)}>
                {words.columns[name]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <SourceRows key={`${column} ${direction}`} rows={rows} selected={selected} onSelect={props.onSelect} />
    </table>
  );
}

/** The rows, the first ones at once; another order begins anew, which is quicker than to move every row. */
function SourceRows({ rows, selected, onSelect }: Pick<SourceTableProps, 'rows' | 'selected' | 'onSelect'>) {
  const words = useSourcesMessages();
  const { reliabilities } = useDetailsMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const nameOf = useMemo(() => languageNames(lang), [lang]);
  const [open, setOpen] = useState<SourceId | null>(null);
  const count = useGrowingCount(rows.length, 60);
  const toggle = useCallback((id: SourceId) => setOpen((before) => (before === id ? null : id)), []);
  return (
    <tbody {...ROLES.rowgroup}>
      {rows.slice(0, count).map((row) => (
        <SourceLine
          key={row.source.id}
          row={row}
          words={words}
          meanings={reliabilities}
          dataset={dataset}
          lang={lang}
          language={row.source.language === undefined ? '' : nameOf(row.source.language)}
          isSelected={selected.has(row.source.id)}
          isOpen={row.source.id === open}
          onSelect={onSelect}
          onToggle={toggle}
        />
      ))}
    </tbody>
  );
}
