import { eventNeighbours } from '../../core/dossier/eventNeighbours.ts';
import type { Event, EventId } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { MIN_DAY } from '../../core/time/day.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Details.module.css';

/** The events before and after one in time; each leads to its dossier and its day in one step. */
export function EventNeighbours({ id }: { readonly id: EventId }) {
  const words = useDetailsMessages();
  const dataset = usePart('dataset');
  const { previous, next } = eventNeighbours(dataset, id);
  if (!previous && !next) return null;
  return (
    <section>
      <h3>{words.neighbours}</h3>
      <dl className={styles.facts}>
        {previous && <Neighbour heading={words.previousEvent} event={previous} />}
        {next && <Neighbour heading={words.nextEvent} event={next} />}
      </dl>
    </section>
  );
}

function Neighbour({ heading, event }: { readonly heading: string; readonly event: Event }) {
  const lang = usePart('lang');
  const picked = usePart('picked');
  const title = wordsIn(event.title, lang);
  const { earliest } = event.date;
  return (
    <>
      <dt>{heading}</dt>
      <dd>
        <p className={styles.note}>{formatEdtf(event.date, lang)}</p>
        <TextButton
          lang={title.lang}
          isUnderlined
          onClick={() => picked({ type: 'event', id: event.id }, earliest === MIN_DAY ? undefined : earliest)}
        >
          {title.text}
        </TextButton>
      </dd>
    </>
  );
}
