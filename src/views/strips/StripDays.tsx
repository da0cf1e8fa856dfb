import { useLayoutEffect, useRef } from 'react';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import styles from './StripDays.module.css';
import { AXIS_HEIGHT, type StripLayout } from './stripLayout.ts';

interface StripDaysProps {
  readonly scale: TimeScale;
  readonly layout: StripLayout;
  /** The height of what is in view, which the lines run through. */
  readonly height: number;
}

/**
 * The play head across all strips; where two days are compared, a second line and a tint between them. It listens to the
 * days itself, and no row renders anew while they move.
 */
export function StripDays({ scale, layout, height }: StripDaysProps) {
  const store = useEntenteStore();
  const dayRef = useRef<HTMLDivElement>(null);
  const sinceRef = useRef<HTMLDivElement>(null);
  const tintRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { width, xOf } = scale;
    const line = (element: HTMLElement | null, x: number | null) => {
      if (!element) return;
      element.hidden = x === null || x < -0.5 || x > width + 0.5;
      if (x !== null) element.style.transform = `translateX(${x.toFixed(2)}px)`;
    };
    const place = ({ day, since }: EntenteState) => {
      const x = xOf(day);
      const other = since === null ? null : xOf(since);
      line(dayRef.current, x);
      line(sinceRef.current, other);
      const tint = tintRef.current;
      if (!tint) return;
      const start = Math.max(0, Math.min(x, other ?? x));
      const end = Math.min(width, Math.max(x, other ?? x));
      tint.hidden = other === null || end <= start;
      tint.style.left = `${start}px`;
      tint.style.width = `${Math.max(0, end - start)}px`;
    };
    place(store.getState());
    return store.subscribe((state, before) => {
      if (state.day !== before.day || state.since !== before.since) place(state);
    });
  }, [store, scale]);
  return (
    <div className={styles.days} aria-hidden="true">
      <div style={{ left: layout.left, width: layout.width, top: AXIS_HEIGHT - 6, height: height - AXIS_HEIGHT + 6 }}>
        <div ref={tintRef} className={styles.tint} />
        <div ref={sinceRef} className={styles.line} data-since="" />
        <div ref={dayRef} className={styles.line} />
      </div>
    </div>
  );
}
