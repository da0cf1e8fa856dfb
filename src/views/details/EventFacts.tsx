import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import styles from './Details.module.css';

/** Where an event happened, when it entered the record, and what was put right since. */
export function EventFacts({ event: { place, recorded, corrections = [] } }: { readonly event: Event }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  if (!place && !recorded && corrections.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {place && (
        <>
          <dt>{words.place}</dt>
          <dd className={styles.figures}>{words.coordinates(place[1], place[0])}</dd>
        </>
      )}
      {recorded && (
        <>
          <dt>{words.recorded}</dt>
          <dd>{formatEdtf(recorded, lang)}</dd>
        </>
      )}
      {corrections.length > 0 && (
        <>
          <dt>{words.corrected}</dt>
          <dd>
            {corrections.map(({ date, note }) => {
              const said = note && wordsIn(note, lang);
              return (
                <p key={date.text}>
                  {formatEdtf(date, lang)}
                  {said && <span lang={said.lang}> · {said.text}</span>}
                </p>
              );
            })}
          </dd>
        </>
      )}
    </dl>
  );
}
