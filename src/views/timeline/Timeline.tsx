import { Suspense, useEffect, useMemo, useRef } from 'react';
import { scaleOf } from '../../core/time/timeScale.ts';
import { isZoomed } from '../../core/time/timeWindow.ts';
import { useEntente, useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { type FrameClock, playTime } from '../../store/playTime.ts';
import { useMessages } from '../../store/useMessages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Controls } from './Controls.tsx';
import { DayChips } from './DayChips.tsx';
import { DayLines } from './DayLines.tsx';
import { HoverGuide } from './HoverGuide.tsx';
import { listenToAxis } from './listenToAxis.ts';
import { listenToWheel } from './listenToWheel.ts';
import { Pulse } from './Pulse.tsx';
import { Strips } from './Strips.tsx';
import styles from './Timeline.module.css';
import { useBeats, usePulses } from './usePulses.ts';
import { useWidth } from './useWidth.ts';

const Minimap = lazyPart(async () => (await import('./Minimap.tsx')).Minimap);

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
  const span = usePart('span');
  const window = useEntente((state) => state.time.window);
  const areaRef = useRef<HTMLDivElement>(null);
  const sliderRef = useRef<HTMLDivElement>(null);
  const sinceRef = useRef<HTMLDivElement>(null);
  const width = useWidth(areaRef);
  const scale = useMemo(() => scaleOf(window, width), [window, width]);
  const scaleRef = useRef(scale);
  scaleRef.current = scale;
  const beats = useBeats();
  const pulses = usePulses(beats, scale);

  useEffect(() => playTime(store, clock, isCalm), [store, clock]);
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
    const element = areaRef.current;
    if (!element) return;
    const stops = [
      listenToAxis(
        element,
        store,
        () => scaleRef.current,
        (held) => (held === 'day' ? sliderRef : sinceRef).current?.focus({ preventScroll: true }),
      ),
      listenToWheel(element, store, () => scaleRef.current),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);

  return (
    <section className={styles.timeline} aria-label={words.timeline}>
      <div className={styles.body}>
        <Controls />
        <div ref={areaRef} className={styles.area}>
          <div
            ref={sliderRef}
            className={styles.axis}
            role="slider"
            tabIndex={0}
            aria-label={words.date}
            aria-valuemin={span.from}
            aria-valuemax={span.to}
            aria-valuenow={store.getState().day}
          >
            <Pulse pulses={pulses} scale={scale} />
          </div>
          <DayChips scale={scale} slider={sliderRef} sinceSlider={sinceRef} />
        </div>
        <div className={styles.minimap}>
          {isZoomed(window, span) && width > 0 && (
            <Suspense>
              <Minimap beats={beats.all} width={width} />
            </Suspense>
          )}
        </div>
        <Strips scale={scale} />
        <div className={styles.overlay}>
          <DayLines scale={scale} />
          <HoverGuide scale={scale} binDays={pulses.all.days} axis={areaRef} />
        </div>
      </div>
    </section>
  );
}
