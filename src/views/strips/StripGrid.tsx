import { type MouseEvent, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { readRuns } from '../../core/history/readRuns.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { runReadingOf } from '../../store/useRunReading.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { dayOnStrip } from './dayOnStrip.ts';
import { StripCard } from './StripCard.tsx';
import styles from './StripGrid.module.css';
import { StripHeadingRow } from './StripHeadingRow.tsx';
import { StripRow } from './StripRow.tsx';
import { AXIS_HEIGHT, NAME_HEIGHT, type StripLayout } from './stripLayout.ts';
import { useRowsInView } from './useRowsInView.ts';
import { useStripKeys } from './useStripKeys.ts';
import type { StripRowPlan } from './useStripRows.ts';

interface StripGridProps {
  readonly rows: readonly StripRowPlan[];
  readonly layout: StripLayout;
  readonly scale: TimeScale;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The height of what is in view. */
  readonly height: number;
}

/** The rows of strips, of which only those in view are in the page; focus stays on the list and tells its active row. */
export function StripGrid({ rows, layout, scale, scroller, height }: StripGridProps) {
  const strips = useStripsMessages();
  const store = useEntenteStore();
  const pickedTie = useEntente(({ pick }) => (pick?.type === 'tie' ? pick.id : null));
  const history = usePart('history');
  const gridRef = useRef<HTMLTableElement>(null);
  const name = useId();
  const [activeTie, setActiveTie] = useState<number | null>(null);
  const [isByKey, setByKey] = useState(false);
  const placeOf = useMemo(
    () => new Map(rows.map((row, place) => [row.type === 'tie' ? row.tie : -1 - place, place])),
    [rows],
  );
  const firstTie = rows.findIndex((row) => row.type === 'tie');
  const active = (activeTie === null ? undefined : placeOf.get(activeTie)) ?? firstTie;
  const { rowHeight, left, width, isStacked } = layout;
  const { first, end } = useRowsInView(scroller, rows.length, rowHeight, height);

  const reveal = useCallback(
    (place: number) => {
      const element = scroller.current;
      if (!element) return;
      const room = element.clientHeight - AXIS_HEIGHT;
      const top = place * rowHeight;
      // The heading above the first row of a group comes into view with it.
      if (top - rowHeight < element.scrollTop) element.scrollTop = Math.max(0, top - rowHeight);
      else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
    },
    [scroller, rowHeight],
  );
  const goTo = useCallback(
    (place: number) => {
      const row = rows[place];
      if (row?.type !== 'tie') return;
      setActiveTie(row.tie);
      reveal(place);
    },
    [rows, reveal],
  );
  const onKey = useStripKeys(rows, active, goTo);
  useEffect(() => {
    const tie = pickedTie === null ? undefined : history.tieIndex.get(pickedTie);
    const place = tie === undefined ? undefined : placeOf.get(tie);
    if (tie === undefined || place === undefined || height === 0) return;
    setActiveTie(tie);
    reveal(place);
  }, [pickedTie, history, placeOf, reveal, height]);

  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const place = Math.floor((clientY - box.top) / rowHeight);
    const row = rows[place];
    const id = row?.type === 'tie' ? history.tieIds[row.tie] : undefined;
    if (row?.type !== 'tie' || id === undefined) return;
    setActiveTie(row.tie);
    const x = clientX - box.left - left;
    const isOnName = isStacked ? clientY - box.top - place * rowHeight < NAME_HEIGHT : x < 0;
    const isOnBars = !isOnName && x >= 0 && x <= width;
    const state = store.getState();
    state.picked(
      { type: 'tie', id },
      isOnBars ? dayOnStrip(readRuns(history, row.tie, runReadingOf(state)), scale, x) : state.day,
    );
  };
  const places = Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n);
  if (active >= 0 && !places.includes(active)) places.push(active);
  const idOf = (place: number) => `${name}${place}`;
  return (
    <div className={styles.list}>
      <p id={`${name}help`} hidden>
        {strips.keysHint}
      </p>
      <table
        ref={gridRef}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of ARIA for a table that keys move in.
        role="grid"
        tabIndex={0}
        className={styles.grid}
        aria-label={strips.tiesThroughTime}
        aria-describedby={`${name}help`}
        aria-rowcount={rows.length}
        aria-colcount={2}
        aria-activedescendant={active < 0 ? undefined : idOf(active)}
        data-by-key={isByKey || undefined}
        style={{ height: rows.length * rowHeight }}
        onClick={onClick}
        onKeyDown={(event) => {
          setByKey(true);
          onKey(event);
        }}
        onPointerDown={() => setByKey(false)}
        onFocus={({ currentTarget }) => setByKey(currentTarget.matches(':focus-visible'))}
        onBlur={() => setByKey(false)}
      >
        <tbody>
          {places.map((place) => {
            const row = rows[place];
            if (!row) return null;
            if (row.type === 'heading') {
              const { key, heading, count } = row;
              return <StripHeadingRow key={`of ${key}`} {...{ place, layout, heading, count }} />;
            }
            const isActive = isByKey && place === active;
            return (
              <StripRow
                key={row.tie}
                id={idOf(place)}
                {...{ place, tie: row.tie, known: row.known, isActive, layout, scale }}
              />
            );
          })}
        </tbody>
      </table>
      <StripCard
        grid={gridRef}
        rows={rows}
        layout={layout}
        scale={scale}
        keyed={isByKey && active >= 0 ? active : null}
      />
    </div>
  );
}
