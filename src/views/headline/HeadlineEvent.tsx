import type { SourceNumbers } from '../../core/dossier/numberBeside.ts';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { RaisedMarks } from '../../ui/RaisedMarks.tsx';
import styles from './Headline.module.css';

interface HeadlineEventProps {
  readonly event: Event;
  /** The numbers of its sources. */
  readonly numbers: SourceNumbers;
  /** Whether its date follows, where that is not just the day itself. */
  readonly isDated?: boolean;
}

/** When an event happened, as it is known; null where that is just one day. */
export function vagueDateOf({ date }: Event, lang: string): string | null {
  const isOneDay = !date.isUncertain && (date.end ?? date.latest) === date.earliest;
  return isOneDay ? null : formatEdtf(date, lang);
}

/** What happened, with its numbered sources. */
export function HeadlineEvent({ event, numbers, isDated = false }: HeadlineEventProps) {
  const words = useMessages();
  const lang = usePart('lang');
  const picked = usePart('picked');
  const sources = usePart('dataset').sources;
  const title = wordsIn(event.title, lang);
  const marks = event.sources
    .map((id) => ({ n: numbers.get(id) ?? 0, source: sources.get(id) }))
    .sort((x, y) => x.n - y.n)
    .map(({ n, source }) => ({
      n,
      name: words.sourceTitle(n, source?.title ?? ''),
      hint: source?.title,
      url: source?.url,
    }));
  const date = isDated ? vagueDateOf(event, lang) : null;
  return (
    <>
      <button type="button" lang={title.lang} onClick={() => picked({ type: 'event', id: event.id })}>
        {title.text}
      </button>
      <RaisedMarks marks={marks} />
      {date !== null && <span className={styles.date}>{date}</span>}
    </>
  );
}
