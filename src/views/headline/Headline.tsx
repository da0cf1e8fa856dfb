import { Suspense, useId, useState } from 'react';
import { numberBeside } from '../../core/dossier/numberBeside.ts';
import { eventsOn, previousEventDay } from '../../core/history/eventDays.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Event } from '../../core/model/event.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import { useEntente, useParts } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import styles from './Headline.module.css';
import { HeadlineEvent, vagueDateOf } from './HeadlineEvent.tsx';
import { LensBand } from './LensBand.tsx';
import { useDossierNumbers } from './useDossierNumbers.ts';

const CompareHeadline = lazyPart(async () => (await import('./CompareHeadline.tsx')).CompareHeadline);

function eventsAt(dataset: Dataset, day: Day): readonly Event[] {
  return eventsOn(dataset, day).flatMap((index) => dataset.events[index] ?? []);
}

/** What happened by an event: its changes but for what was merely seen. */
function actsOf({ changes }: Event): number {
  return changes.filter(({ isObserved }) => !isObserved).length;
}

/** How many ties were merely seen: they are told apart from those that changed. */
function seenBy(events: readonly Event[]): number {
  return new Set(events.flatMap(({ changes }) => changes.flatMap(({ isObserved, tie }) => (isObserved ? tie : []))))
    .size;
}

/** The event that tells a day best: the one that changed most ties, then the one of most claims. */
function leadOf(events: readonly Event[]): Event | undefined {
  return [...events].sort((a, b) => actsOf(b) - actsOf(a) || b.claims.length - a.claims.length)[0];
}

/** The day as headline, or the two days that are compared. */
export function Headline() {
  const isComparing = useEntente((state) => state.moment.comparison !== null);
  return isComparing ? (
    <Suspense>
      <CompareHeadline />
    </Suspense>
  ) : (
    <DayHeadline />
  );
}

/** The day as headline, with what happened on it, or last before it, and on whose word. */
function DayHeadline() {
  const words = useMessages();
  const { day, dataset, lang } = useParts('day', 'dataset', 'lang');
  const changed = useEntente((state) => state.moment.fresh.length);
  const dossier = useDossierNumbers();
  const [openOn, setOpenOn] = useState<Day | null>(null);
  const listId = useId();
  const today = eventsAt(dataset, day);
  const earlier = today.length ? null : previousEventDay(dataset, day);
  const lead = leadOf(today) ?? (earlier === null ? undefined : leadOf(eventsAt(dataset, earlier)));
  const more = today.filter((event) => event !== lead);
  const numbers = numberBeside(dossier, lead ? [lead, ...more] : []);
  const isOpen = openOn === day;
  const leadDate = lead && earlier === null ? vagueDateOf(lead, lang) : null;
  const seen = seenBy(today);
  const hasAside = leadDate !== null || more.length > 0 || changed > 0 || seen > 0;
  return (
    <div className={styles.headline}>
      <h1 data-covers>{formatDay(day, lang, 'long')}</h1>
      {lead ? (
        <p className={styles.lead} data-covers>
          {earlier !== null && words.headlineSince(formatEdtf(lead.date, lang))}
          <HeadlineEvent event={lead} numbers={numbers} />
        </p>
      ) : (
        <p className={styles.aside}>{words.headlineBefore}</p>
      )}
      {hasAside && (
        <p className={styles.aside} data-covers>
          {leadDate !== null && <span>{leadDate}</span>}
          {more.length > 0 && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={isOpen}
              aria-controls={isOpen ? listId : undefined}
              onClick={() => setOpenOn(isOpen ? null : day)}
            >
              {words.moreEvents(more.length)}
            </button>
          )}
          {changed > 0 && <span>{earlier === null ? words.tiesChanged(changed) : words.changesSettled(changed)}</span>}
          {seen > 0 && <span>{words.tiesSeen(seen)}</span>}
        </p>
      )}
      <LensBand />
      {isOpen && more.length > 0 && (
        <ul id={listId} className={styles.list} data-covers>
          {more.map((event) => (
            <li key={event.id}>
              <HeadlineEvent event={event} numbers={numbers} isDated />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
