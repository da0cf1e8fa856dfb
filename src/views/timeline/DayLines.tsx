import { useCallback, useRef } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import styles from './DayLines.module.css';
import { useDays } from './useDays.ts';

/** A line at each day that is looked at, through the axis and the strips, and a tint from the one to the other. */
export function DayLines({ scale }: { readonly scale: TimeScale }) {
  const dayRef = useRef<HTMLDivElement>(null);
  const sinceRef = useRef<HTMLDivElement>(null);
  const tintRef = useRef<HTMLDivElement>(null);
  const paint = useCallback(
    ({ day, since }: EntenteState) => {
      const { width, xOf } = scale;
      const place = (line: HTMLElement | null, x: number | null) => {
        if (!line) return;
        line.hidden = x === null || x < -0.5 || x > width + 0.5;
        line.style.transform = `translateX(${(x ?? 0).toFixed(2)}px)`;
      };
      const [x, otherX] = [xOf(day), since === null ? null : xOf(since)];
      place(dayRef.current, x);
      place(sinceRef.current, otherX);
      const tint = tintRef.current;
      if (!tint) return;
      const within = (one: number) => Math.min(width, Math.max(0, one));
      const [left, right] = [within(Math.min(x, otherX ?? x)), within(Math.max(x, otherX ?? x))];
      tint.hidden = right <= left;
      tint.style.transform = `translateX(${left.toFixed(2)}px) scaleX(${(right - left).toFixed(2)})`;
    },
    [scale],
  );
  useDays(paint);
  return (
    <div className={styles.lines} aria-hidden="true">
      <div ref={tintRef} className={styles.tint} />
      <div ref={sinceRef} className={styles.line} data-held="since" />
      <div ref={dayRef} className={styles.line} data-held="day" />
    </div>
  );
}
