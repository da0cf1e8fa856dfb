import { eventsOn, previousEventDay } from '../../core/history/eventDays.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Headline.module.css';

function eventsAt(dataset: Dataset, day: Day): readonly Event[] {
  return eventsOn(dataset, day).flatMap((index) => dataset.events[index] ?? []);
}

/** What happened by an event: its changes but for what was merely seen. */
function actsOf({ changes }: Event): number {
  return changes.filter(({ isObserved }) => !isObserved).length;
}

/** The event that tells a day best: the one that changed most ties, then the one of most claims. */
function leadOf(events: readonly Event[]): Event | undefined {
  return [...events].sort((a, b) => actsOf(b) - actsOf(a) || b.claims.length - a.claims.length)[0];
}

/** The day as headline, with the sentence of what happened on it, or last before it. */
export function Headline() {
  const words = useMessages();
  const { day, dataset, lang, picked } = useEntente((state) => state);
  const changed = useEntente((state) => state.moment.fresh.length);
  const today = eventsAt(dataset, day);
  const earlier = today.length ? null : previousEventDay(dataset, day);
  const lead = leadOf(today) ?? (earlier === null ? undefined : leadOf(eventsAt(dataset, earlier)));
  const title = lead && wordsIn(lead.title, lang);
  return (
    <div className={styles.headline}>
      <h1>{formatDay(day, lang, 'long')}</h1>
      {lead && title ? (
        <p>
          <button type="button" lang={title.lang} onClick={() => picked({ type: 'event', id: lead.id })}>
            {earlier === null ? title.text : words.headlineSince(formatDay(earlier, lang, 'long'), title.text)}
          </button>
          {earlier === null && (
            <span className={styles.more}>
              {today.length > 1 && <span>{words.moreEvents(today.length - 1)}</span>}
              {changed > 0 && <span>{words.tiesChanged(changed)}</span>}
            </span>
          )}
        </p>
      ) : (
        <p className={styles.more}>{words.headlineBefore}</p>
      )}
    </div>
  );
}
