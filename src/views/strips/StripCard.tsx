import { type RefObject, useEffect, useState } from 'react';
import { spotWords } from '../../core/dossier/stripWords.ts';
import { tieName } from '../../core/dossier/tieName.ts';
import { readRuns } from '../../core/history/readRuns.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { TieKey } from '../../core/model/tie.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { runReadingOf, useRunReading } from '../../store/useRunReading.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { dayOnStrip } from './dayOnStrip.ts';
import styles from './StripCard.module.css';
import type { StripLayout } from './stripLayout.ts';
import { stripPhrases } from './stripPhrases.ts';
import type { StripRowPlan } from './useStripRows.ts';

interface StripCardProps {
  /** The element over which the pointer hovers. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: readonly StripRowPlan[];
  readonly layout: StripLayout;
  readonly scale: TimeScale;
  /** The place of the row that keys have reached, which is read on the day itself. */
  readonly keyed: number | null;
}

interface Spot {
  readonly place: number;
  readonly day: Day;
}

/** Reads the strip under the pointer, or the one reached by keys on the day: its status, its standing, its dates. */
export function StripCard({ grid, rows, layout, scale, keyed }: StripCardProps) {
  const hovered = useHoveredSpot(grid, rows, layout, scale);
  const day = useEntente((state) => (keyed === null ? null : state.day));
  const spot = hovered ?? (keyed === null || day === null ? null : { place: keyed, day });
  const row = spot && rows[spot.place];
  if (!spot || row?.type !== 'tie') return null;
  return <SpotCard spot={spot} tie={row.tie} isSpoken={hovered === null} layout={layout} scale={scale} />;
}

interface SpotCardProps {
  readonly spot: Spot;
  readonly tie: number;
  /** Whether a screen reader is to tell it. */
  readonly isSpoken: boolean;
  readonly layout: StripLayout;
  readonly scale: TimeScale;
}

function SpotCard({ spot: { place, day }, tie, isSpoken, layout, scale }: SpotCardProps) {
  const words = useMessages();
  const strips = useStripsMessages();
  const markNames = useMarkNames();
  const history = usePart('history');
  const reading = useRunReading();
  const lang = usePart('lang');
  const { dataset } = history;
  const key = history.tieKeys[tie] as TieKey;
  const told = spotWords(history, tie, day, reading, lang, stripPhrases(words, strips));
  const { rowHeight, left, width } = layout;
  const x = Math.min(width, Math.max(0, scale.xOf(day)));
  return (
    <div
      role={isSpoken ? 'status' : undefined}
      aria-hidden={isSpoken ? undefined : true}
      className={styles.card}
      data-lean={x > width / 2 ? 'left' : 'right'}
      data-rise={place > 3 || undefined}
      style={{ left: left + x, top: (place > 3 ? place : place + 1) * rowHeight }}
    >
      <p className={styles.day}>{formatDay(day, lang, 'long')}</p>
      <p className={styles.status}>
        {told ? (
          <Marked parts={markNames(told.status, [], key.kind)} />
        ) : (
          (reading.tellers.length > 0 && strips.notTold) || words.notSaidYet
        )}
      </p>
      {told?.rest.map((line) => (
        <p key={line}>
          <Marked parts={markNames(line, [], key.kind)} />
        </p>
      ))}
      <p className={styles.tie}>
        <Marked parts={markNames(tieName(dataset, key, lang), [key.a, key.b])} /> ·{' '}
        <Marked
          parts={markNames(wordsIn(dataset.vocabulary.get(key.kind)?.name ?? key.kind, lang).text, [], key.kind)}
        />
      </p>
    </div>
  );
}

function useHoveredSpot(
  grid: RefObject<HTMLElement | null>,
  rows: readonly StripRowPlan[],
  layout: StripLayout,
  scale: TimeScale,
): Spot | null {
  const store = useEntenteStore();
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    let frame = 0;
    const hide = () => {
      cancelAnimationFrame(frame);
      setSpot(null);
    };
    const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'mouse') return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const box = element.getBoundingClientRect();
        const place = Math.floor((clientY - box.top) / layout.rowHeight);
        const row = rows[place];
        const x = clientX - box.left - layout.left;
        if (row?.type !== 'tie' || x < 0 || x > layout.width) return setSpot(null);
        const state = store.getState();
        const day = dayOnStrip(readRuns(state.history, row.tie, runReadingOf(state)), scale, x);
        setSpot((before) => (before?.place === place && before.day === day ? before : { place, day }));
      });
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerleave', hide, { signal });
    element.addEventListener('keydown', hide, { signal });
    return () => {
      stop.abort();
      hide();
    };
  }, [grid, rows, layout, scale, store]);
  return spot;
}
