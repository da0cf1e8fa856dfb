import { useMemo } from 'react';
import { eventEntry } from '../../core/dossier/eventEntry.ts';
import { numberSources, sourcesOfEvent } from '../../core/dossier/numberSources.ts';
import type { EventId } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { ClaimsBox } from './ClaimsBox.tsx';
import { DateLine } from './DateLine.tsx';
import styles from './Details.module.css';
import events from './EventItem.module.css';
import { SourceList } from './SourceList.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { StepLine } from './StepLine.tsx';

/** The dossier of an event: when, what it changed, who says so, and on whose word it is told. */
export function EventPanel({ id }: { readonly id: EventId }) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const history = useEntente((state) => state.history);
  const wentTo = useEntente((state) => state.wentTo);
  const dossier = useMemo(() => {
    const eventIndex = history.dataset.events.findIndex((event) => event.id === id);
    if (eventIndex < 0) return null;
    const entry = eventEntry(history, eventIndex);
    return { ...entry, numbers: numberSources([sourcesOfEvent(entry.event)]) };
  }, [history, id]);
  const target = useEntente((state) => (dossier ? state.span.clamp(dossier.event.date.earliest) : 0));
  const isThere = useEntente((state) => state.day === target);
  if (!dossier) return null;
  const { event, steps, claims, numbers } = dossier;
  const title = wordsIn(event.title, lang);
  const summary = event.summary && wordsIn(event.summary, lang);
  return (
    <>
      <header className={styles.head}>
        <DateLine date={event.date} />
        <h2 lang={title.lang}>{title.text}</h2>
        {summary && (
          <p lang={summary.lang}>
            {summary.text}
            <SourceMarks sources={event.sources} numbers={numbers} />
          </p>
        )}
        {!isThere && <Button onClick={() => wentTo(target)}>{words.goToDay(formatDay(target, lang, 'long'))}</Button>}
      </header>
      {steps.length > 0 && (
        <section>
          <h3>{words.changesHeading}</h3>
          <ul className={events.steps}>
            {steps.map((step, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an event can change one tie twice; places never move.
              <StepLine key={place} step={step} isNamed hasSwatch />
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3>{words.claimsHeading}</h3>
          <ClaimsBox claims={claims} numbers={numbers} />
        </section>
      )}
      <SourceList numbers={numbers} />
    </>
  );
}
