import { useMemo } from 'react';
import { wordsBySpeaker, wordsInOrder } from '../../core/dossier/spokenWords.ts';
import type { Event } from '../../core/model/event.ts';
import { ActorLink } from './ActorLink.tsx';
import { ClaimsHeading } from './ClaimsHeading.tsx';
import styles from './ClaimsLedger.module.css';
import type { SourceNumbers } from './SourceMarks.tsx';
import { WordLine } from './WordLine.tsx';

/** What is claimed in an event, of ties and of the event itself, by speaker in the order of their first words. */
export function EventClaims({ event, numbers }: { readonly event: Event; readonly numbers: SourceNumbers }) {
  const speakers = useMemo(() => wordsBySpeaker(wordsInOrder([event], () => 'on')), [event]);
  if (speakers.length === 0) return null;
  return (
    <section>
      <ClaimsHeading />
      <ul className={styles.speakers}>
        {speakers.map(({ by, sequence }) => (
          <li key={by} className={styles.speaker}>
            <h4>
              <ActorLink id={by} />
            </h4>
            <ol className={styles.words}>
              {sequence.map(({ claim }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and never change their place.
                <li key={place}>
                  <WordLine claim={claim} event={event} numbers={numbers} parts={['tie']} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
