import type { CSSProperties } from 'react';
import type { ChangeEvent } from '../../core/dossier/changeRow.ts';
import type { SourceId } from '../../core/model/source.ts';
import { wordsIn } from '../../core/model/text.ts';
import { MIN_DAY } from '../../core/time/day.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';
import { usePart, useParts } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { RaisedMarks } from '../../ui/RaisedMarks.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ROLES } from '../../ui/tableRoles.ts';
import styles from './ChangeEvents.module.css';

interface ChangeEventsProps {
  readonly events: readonly ChangeEvent[];
  readonly numbers: ReadonlyMap<SourceId, number>;
}

const placeOf = (n: number) => ({ '--n': n }) as CSSProperties;

/** The last two cells of a change: when, and by which events, each beside its date. */
export function ChangeEvents({ events, numbers }: ChangeEventsProps) {
  const words = useMessages();
  const lang = usePart('lang');
  const { picked, wentTo } = useParts('picked', 'wentTo');
  return (
    <>
      <td {...ROLES.cell} className={styles.when}>
        {events.map(({ event: { id, date } }, n) => (
          <span key={id} className={styles.date} style={placeOf(n)}>
            {date.earliest === MIN_DAY ? (
              formatEdtf(date, lang)
            ) : (
              <TextButton
                title={words.goToDay(formatDay(date.earliest, lang, 'long'))}
                onClick={() => wentTo(date.earliest)}
              >
                {formatEdtf(date, lang)}
              </TextButton>
            )}{' '}
          </span>
        ))}
      </td>
      <td {...ROLES.cell} className={styles.events}>
        {events.map(({ event, sources }, n) => {
          const title = wordsIn(event.title, lang);
          return (
            <span key={event.id} className={styles.event} style={placeOf(n)}>
              <TextButton lang={title.lang} onClick={() => picked({ type: 'event', id: event.id })}>
                {title.text}
              </TextButton>
              <SourceMarks sources={sources} numbers={numbers} />{' '}
            </span>
          );
        })}
      </td>
    </>
  );
}

interface SourceMarksProps {
  readonly sources: readonly SourceId[];
  readonly numbers: ReadonlyMap<SourceId, number>;
}

function SourceMarks({ sources, numbers }: SourceMarksProps) {
  const words = useMessages();
  const known = usePart('dataset').sources;
  const marks = sources.map((id) => {
    const [n, source] = [numbers.get(id) ?? 0, known.get(id)];
    return { n, name: words.sourceTitle(n, source?.title ?? id), hint: source?.title, url: source?.url };
  });
  return <RaisedMarks marks={marks.sort((x, y) => x.n - y.n)} />;
}
