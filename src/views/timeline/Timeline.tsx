import { useEffect, useMemo, useRef } from 'react';
import { tallyPulse } from '../../core/history/tallyPulse.ts';
import { binPulse } from '../../store/binPulse.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { type FrameClock, playEvents } from '../../store/playEvents.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Controls } from './Controls.tsx';
import { HoverGuide } from './HoverGuide.tsx';
import { listenToAxis } from './listenToAxis.ts';
import { listenToWheel } from './listenToWheel.ts';
import { PlayHead } from './PlayHead.tsx';
import { Pulse } from './Pulse.tsx';
import { Strips } from './Strips.tsx';
import styles from './Timeline.module.css';
import { useTimeWindow } from './useTimeWindow.ts';
import { useWidth } from './useWidth.ts';

const SCREEN_CLOCK: FrameClock = {
  now: () => performance.now(),
  request: (onFrame) => requestAnimationFrame(onFrame),
  cancel: (frame) => cancelAnimationFrame(frame),
};

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The pulse with its play head, which is the slider of the day, its controls, and the strips of what is picked. */
export function Timeline({ clock = SCREEN_CLOCK }: { readonly clock?: FrameClock }) {
  const words = useMessages();
  const store = useEntenteStore();
  const history = useEntente((state) => state.history);
  const span = useEntente((state) => state.span);
  const axisRef = useRef<HTMLDivElement>(null);
  const width = useWidth(axisRef);
  const [window, changeWindow] = useTimeWindow();
  const viewRef = useRef({ window, width });
  viewRef.current = { window, width };
  const beats = useMemo(() => tallyPulse(history), [history]);
  const pxPerDay = width / Math.max(1, window.to - window.from);
  const pulse = useMemo(() => binPulse(beats, pxPerDay), [beats, pxPerDay]);

  useEffect(() => playEvents(store, clock, isCalm), [store, clock]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !store.getState().isPlaying) return;
      store.getState().paused();
      event.preventDefault();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [store]);
  useEffect(() => {
    const element = axisRef.current;
    if (!element) return;
    const stops = [
      listenToAxis(element, store, () => viewRef.current, changeWindow),
      listenToWheel(element, () => viewRef.current, changeWindow),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, changeWindow]);

  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <div className={styles.body}>
        <Controls window={window} changeWindow={changeWindow} />
        <div
          ref={axisRef}
          className={styles.axis}
          role="slider"
          tabIndex={0}
          aria-label={words.date}
          aria-valuemin={span.from}
          aria-valuemax={span.to}
          aria-valuenow={store.getState().day}
        >
          <Pulse pulse={pulse} window={window} width={width} />
        </div>
        <Strips window={window} width={width} />
        <div className={styles.overlay}>
          <PlayHead window={window} width={width} slider={axisRef} />
          <HoverGuide window={window} width={width} pulse={pulse} axis={axisRef} />
        </div>
      </div>
    </section>
  );
}
