import { type RefObject, useLayoutEffect, useRef } from 'react';
import { formatDay } from '../../core/time/formatDay.ts';
import { type TimeWindow, xOf } from '../../core/time/timeWindow.ts';
import type { EntenteState } from '../../store/createEntenteStore.ts';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { CHIP_HALF } from './axisSize.ts';
import styles from './PlayHead.module.css';

interface PlayHeadProps {
  readonly window: TimeWindow;
  readonly width: number;
  /** The element whose value is the day. */
  readonly slider: RefObject<HTMLElement | null>;
}

/** Room beside the axis into which the chip may reach, in px. */
const CHIP_ROOM = 14;

/** The line and the chip at the day. It listens to the day itself and renders nothing anew while the day moves. */
export function PlayHead({ window, width, slider }: PlayHeadProps) {
  const store = useEntenteStore();
  const lineRef = useRef<HTMLDivElement>(null);
  const chipRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = ({ day, lang }: EntenteState) => {
      const x = xOf(window, width, day);
      const line = lineRef.current;
      const chip = chipRef.current;
      if (!line || !chip) return;
      const isSeen = x >= -0.5 && x <= width + 0.5;
      line.hidden = !isSeen;
      chip.hidden = !isSeen;
      line.style.transform = `translateX(${x.toFixed(2)}px)`;
      const edge = CHIP_HALF - CHIP_ROOM;
      chip.style.transform = `translateX(${Math.min(width - edge, Math.max(edge, x)).toFixed(2)}px) translateX(-50%)`;
      chip.textContent = formatDay(day, lang, 'short');
      slider.current?.setAttribute('aria-valuenow', String(day));
      slider.current?.setAttribute('aria-valuetext', formatDay(day, lang, 'long'));
    };
    place(store.getState());
    return store.subscribe((state, before) => {
      if (state.day !== before.day || state.lang !== before.lang) place(state);
    });
  }, [store, window, width, slider]);
  return (
    <div className={styles.head} aria-hidden="true">
      <div ref={lineRef} className={styles.line} />
      <div ref={chipRef} className={styles.chip} />
    </div>
  );
}
