import { type RefObject, useEffect, useRef, useState } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import { type TimeWindow, xOf } from '../../core/time/timeWindow.ts';
import type { BinnedPulse } from '../../store/binPulse.ts';
import { useEntente, useEntenteStore } from '../../store/EntenteContext.ts';
import { eventsNear } from '../../store/eventsNear.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './HoverGuide.module.css';
import { dayPressedAt } from './listenToAxis.ts';
import { oncePerFrame } from './oncePerFrame.ts';

interface HoverGuideProps {
  readonly window: TimeWindow;
  readonly width: number;
  readonly pulse: BinnedPulse;
  /** The element over which the pointer hovers. */
  readonly axis: RefObject<HTMLElement | null>;
}

const MOST_EVENTS = 4;
const CARD_WIDTH = 300;

/** The day that a press would go to, as a light line and a small card with what happened about then. */
export function HoverGuide({ window, width, pulse, axis }: HoverGuideProps) {
  const store = useEntenteStore();
  const [day, setDay] = useState<number | null>(null);
  const viewRef = useRef({ window, width });
  viewRef.current = { window, width };
  useEffect(() => {
    const element = axis.current;
    if (!element) return;
    const show = oncePerFrame((x: number) => setDay(dayPressedAt(store, viewRef.current, x)));
    const hide = () => {
      show.drop();
      setDay(null);
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons > 0) hide();
      else show.ask(event.clientX - element.getBoundingClientRect().left);
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerdown', hide, { signal });
    element.addEventListener('pointerleave', hide, { signal });
    return () => {
      stop.abort();
      show.drop();
    };
  }, [axis, store]);
  if (day === null) return null;
  const x = xOf(window, width, day);
  const half = CARD_WIDTH / 2;
  const cardX = Math.min(width - half, Math.max(half, x));
  return (
    <div className={styles.guide} aria-hidden="true">
      <div className={styles.line} style={{ transform: `translateX(${x}px)` }} />
      <div
        className={styles.card}
        style={{ transform: `translateX(${cardX}px) translateX(-50%)`, maxWidth: CARD_WIDTH }}
      >
        <HoverCard day={day} binDays={pulse.days} />
      </div>
    </div>
  );
}

function HoverCard({ day, binDays }: { readonly day: number; readonly binDays: number }) {
  const words = useMessages();
  const dataset = useEntente((state) => state.dataset);
  const lang = useEntente((state) => state.lang);
  const from = Math.floor(day / binDays) * binDays;
  const { events, more } = eventsNear(dataset, { from, to: from + binDays - 1 }, day, MOST_EVENTS);
  return (
    <>
      <p className={styles.day}>{formatDay(day, lang, 'long')}</p>
      {events.map(({ id, date, title }) => {
        const told = wordsIn(title, lang);
        return (
          <p key={id} className={styles.event} data-now={date.earliest === day || undefined}>
            {date.earliest !== day && <span className={styles.date}>{formatEdtf(date, lang)} </span>}
            <span lang={told.lang}>{told.text}</span>
          </p>
        );
      })}
      {more > 0 && <p className={styles.date}>{words.moreEventsHere(more)}</p>}
    </>
  );
}
