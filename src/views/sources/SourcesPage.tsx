import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { filterSources, type SourceFilter } from '../../core/dossier/filterSources.ts';
import { type SortDirection, type SourceColumn, sortSources } from '../../core/dossier/sortSources.ts';
import { sourcePage } from '../../core/dossier/sourcePage.ts';
import type { SourceId } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { CopyBar } from './CopyBar.tsx';
import { ReliabilityKey } from './ReliabilityKey.tsx';
import { SourceFilters } from './SourceFilters.tsx';
import styles from './SourcesPage.module.css';
import { SourceTable } from './SourceTable.tsx';

/** Columns that are of most use from the greatest down. */
const FROM_THE_TOP: ReadonlySet<SourceColumn> = new Set(['issued', 'uses']);

function toggled(set: ReadonlySet<SourceId>, id: SourceId): ReadonlySet<SourceId> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** All sources of the record, to be sorted, narrowed down, looked into, and taken along as references. */
export function SourcesPage() {
  const words = useSourcesMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const [filter, setFilter] = useState<SourceFilter>({});
  const [column, setColumn] = useState<SourceColumn>('title');
  const [direction, setDirection] = useState<SortDirection>('ascending');
  const [selected, setSelected] = useState<ReadonlySet<SourceId>>(new Set());
  const asked = useDeferredValue(filter);
  const rows = useMemo(() => sourcePage(dataset), [dataset]);
  const sorted = useMemo(() => sortSources(rows, column, direction, lang), [rows, column, direction, lang]);
  const shown = useMemo(() => filterSources(sorted, asked), [sorted, asked]);
  const select = useCallback((id: SourceId) => setSelected((before) => toggled(before, id)), []);
  const chosen = shown.filter(({ source }) => selected.has(source.id));
  const areAllChosen = shown.length > 0 && chosen.length === shown.length;
  const sortBy = (next: SourceColumn) => {
    const other = direction === 'ascending' ? 'descending' : 'ascending';
    setDirection(next === column ? other : FROM_THE_TOP.has(next) ? 'descending' : 'ascending');
    setColumn(next);
  };
  const selectAll = () => {
    const ids = shown.map(({ source }) => source.id);
    setSelected(
      areAllChosen ? new Set([...selected].filter((id) => !ids.includes(id))) : new Set([...selected, ...ids]),
    );
  };
  if (rows.length === 0) return <p className={styles.none}>{words.noSources}</p>;
  return (
    <div className={styles.page}>
      <SourceFilters rows={rows} filter={filter} onFilter={setFilter} />
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          {words.shown(shown.length, rows.length)}
        </p>
        <CopyBar rows={chosen.length > 0 ? chosen : shown} isSelection={chosen.length > 0} />
      </div>
      <ReliabilityKey />
      {shown.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <SourceTable
          rows={shown}
          selected={selected}
          areAllSelected={areAllChosen}
          column={column}
          direction={direction}
          onSort={sortBy}
          onSelect={select}
          onSelectAll={selectAll}
        />
      )}
    </div>
  );
}
