import type { RefObject } from 'react';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { runOfBin } from '../../core/scene/binPulse.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import type { TimeScale } from '../../core/time/timeScale.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { eventsNear, eventsUnderWay } from '../../store/eventsNear.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './HoverGuide.module.css';
import { useHoveredDay } from './useHoveredDay.ts';

interface HoverGuideProps {
  readonly scale: TimeScale;
  /** Days, or places, of a bin of the pulse. */
  readonly binDays: number;
  /** The element over which the pointer hovers. */
  readonly axis: RefObject<HTMLElement | null>;
}

const MOST_EVENTS = 4;
const MOST_UNDER_WAY = 2;
const CARD_WIDTH = 300;

/** The day that a press would go to, as a light line and a small card with what happened about then. */
export function HoverGuide({ scale, binDays, axis }: HoverGuideProps) {
  const day = useHoveredDay(axis, scale);
  if (day === null) return null;
  const { width, xOf, window } = scale;
  const x = xOf(day);
  const half = CARD_WIDTH / 2;
  const cardX = Math.min(width - half, Math.max(half, x));
  return (
    <div className={styles.guide} aria-hidden="true">
      <div className={styles.line} style={{ transform: `translateX(${x}px)` }} />
      <div
        className={styles.card}
        style={{ transform: `translateX(${cardX}px) translateX(-50%)`, maxWidth: CARD_WIDTH }}
      >
        <HoverCard day={day} run={runOfBin(binDays, day, window.spacing)} />
      </div>
    </div>
  );
}

interface HoverCardProps {
  readonly day: number;
  /** The days of the bin that the day falls into. */
  readonly run: { readonly from: number; readonly to: number };
}

function HoverCard({ day, run }: HoverCardProps) {
  const words = useMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const { events, more } = eventsNear(dataset, run, day, MOST_EVENTS);
  const underWay = eventsUnderWay(dataset, run.from, MOST_UNDER_WAY);
  return (
    <>
      <p className={styles.day}>{formatDay(day, lang, 'long')}</p>
      {events.map((event) => (
        <EventLine key={event.id} event={event} lang={lang} isOfDay={event.date.earliest === day} />
      ))}
      {more > 0 && <p className={styles.date}>{words.moreEventsHere(more)}</p>}
      {underWay.map((event) => (
        <EventLine key={event.id} event={event} lang={lang} isOfDay={false} />
      ))}
    </>
  );
}

interface EventLineProps {
  readonly event: Event;
  readonly lang: string;
  readonly isOfDay: boolean;
}

function EventLine({ event: { date, title }, lang, isOfDay }: EventLineProps) {
  const told = wordsIn(title, lang);
  return (
    <p className={styles.event} data-now={isOfDay || undefined}>
      {!isOfDay && <span className={styles.date}>{formatEdtf(date, lang)} </span>}
      <span lang={told.lang}>{told.text}</span>
    </p>
  );
}
