import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Beat } from '../../core/history/tallyPulse.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { scaleOf } from '../../core/time/timeScale.ts';
import { panWindow, roomOf } from '../../core/time/timeWindow.ts';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { useMessages } from '../../store/useMessages.ts';
import { listenToMinimap } from './listenToMinimap.ts';
import styles from './Minimap.module.css';
import { MiniPulse } from './MiniPulse.tsx';
import { useDays } from './useDays.ts';

/** How many windows each key moves the window. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageUp: 1,
  PageDown: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface MinimapProps {
  readonly beats: readonly Beat[];
  readonly width: number;
}

/** The whole span under a zoomed axis, with a frame round what is shown that can be moved, and pulled at its ends. */
export function Minimap({ beats, width }: MinimapProps) {
  const words = useMessages();
  const store = useEntenteStore();
  const span = usePart('span');
  const lang = usePart('lang');
  const window = useEntente((state) => state.time.window);
  const { spacing } = window;
  const trackRef = useRef<HTMLDivElement>(null);
  const dayRef = useRef<HTMLSpanElement>(null);
  const sinceRef = useRef<HTMLSpanElement>(null);
  const scale = useMemo(
    () => scaleOf({ from: span.from, to: span.to, ...(spacing ? { spacing } : {}) }, width),
    [span, spacing, width],
  );
  useEffect(() => {
    const element = trackRef.current;
    return element ? listenToMinimap(element, store, scale) : undefined;
  }, [store, scale]);
  const paint = useCallback(
    ({ day, since }: EntenteState) => {
      const place = (mark: HTMLElement | null, at: number | null) => {
        if (!mark) return;
        mark.hidden = at === null;
        mark.style.transform = `translateX(${scale.xOf(at ?? 0).toFixed(2)}px)`;
      };
      place(dayRef.current, day);
      place(sinceRef.current, since);
    },
    [scale],
  );
  useDays(paint);
  const onKeyDown = (event: KeyboardEvent) => {
    const share = MOVES[event.key];
    if (share === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    store.getState().changedWindow((present, all) => panWindow(present, all, share * roomOf(present)));
  };
  const [left, right] = [scale.xOf(window.from), scale.xOf(window.to)];
  const shown = [Math.ceil(window.from), Math.floor(window.to)] as const;
  return (
    <div ref={trackRef} className={styles.track}>
      <MiniPulse beats={beats} scale={scale} />
      <span ref={sinceRef} className={styles.mark} data-held="since" />
      <span ref={dayRef} className={styles.mark} data-held="day" />
      <div
        className={styles.frame}
        role="slider"
        tabIndex={0}
        aria-label={words.shownPeriod}
        aria-valuemin={span.from}
        aria-valuemax={span.to}
        aria-valuenow={shown[0]}
        aria-valuetext={words.fromTo(formatDay(shown[0], lang, 'long'), formatDay(shown[1], lang, 'long'))}
        onKeyDown={onKeyDown}
        style={{ left, width: Math.max(10, right - left) }}
      />
    </div>
  );
}
