import { useMemo } from 'react';
import { eventEntry } from '../../core/dossier/eventEntry.ts';
import { numberSources, sourcesOfEvent } from '../../core/dossier/numberSources.ts';
import type { EventId } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { DateLine } from './DateLine.tsx';
import styles from './Details.module.css';
import { EventClaims } from './EventClaims.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventFigures } from './EventFigures.tsx';
import events from './EventItem.module.css';
import { EventNeighbours } from './EventNeighbours.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceMarks } from './SourceMarks.tsx';
import { StepLine } from './StepLine.tsx';
import { Witnesses } from './Witnesses.tsx';

/** The dossier of an event: when and where, what it changed, who says so, and on whose word it is told. */
export function EventPanel({ id }: { readonly id: EventId }) {
  const { goToDay } = useMessages();
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const wentTo = usePart('wentTo');
  const dossier = useMemo(() => {
    const eventIndex = history.dataset.events.findIndex((event) => event.id === id);
    if (eventIndex < 0) return null;
    const entry = eventEntry(history, eventIndex);
    return { ...entry, numbers: numberSources([sourcesOfEvent(entry.event)]) };
  }, [history, id]);
  const target = useEntente((state) => (dossier ? state.span.clamp(dossier.event.date.earliest) : 0));
  const isThere = useEntente((state) => state.day === target);
  if (!dossier) return null;
  const { event, steps, numbers } = dossier;
  const title = wordsIn(event.title, lang);
  const summary = event.summary ? wordsIn(event.summary, lang) : null;
  const marks = <SourceMarks sources={event.sources} numbers={numbers} />;
  return (
    <>
      <header className={styles.head}>
        <DateLine date={event.date} />
        <h2 lang={title.lang}>{title.text}</h2>
        <p lang={summary?.lang}>
          {summary?.text}
          {marks}
        </p>
        {!isThere && <Button onClick={() => wentTo(target)}>{goToDay(formatDay(target, lang, 'long'))}</Button>}
      </header>
      <EventFacts event={event} />
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
      <EventFigures event={event} numbers={numbers} />
      <EventClaims event={event} numbers={numbers} />
      <EventNeighbours id={id} />
      <SourceList numbers={numbers}>
        <Witnesses event={event} numbers={numbers} />
      </SourceList>
    </>
  );
}
