import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { Event } from '../../core/model/event.ts';
import { wordsIn } from '../../core/model/text.ts';
import { MIN_DAY } from '../../core/time/day.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './SourceSupport.module.css';

/** Everything that rests on a source: events, claims and actors, each a way to it, and the sources that relay it. */
export function SourceSupport({ row }: { readonly row: SourceRow }) {
  const words = useSourcesMessages();
  const markNames = useMarkNames();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const picked = usePart('picked');
  const { events, claims, actors, relayedBy, singleFor, uses } = row;
  const isOnlyWitness = (event: Event) => singleFor.includes(event.id);
  return (
    <div className={styles.support}>
      {uses === 0 && <p>{words.supports.nothing}</p>}
      {events.length > 0 && (
        <section>
          <h3>{words.supports.events(events.length)}</h3>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <EventLink event={event} />
                {isOnlyWitness(event) && <em>{words.supports.onlyWitness}</em>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3>{words.supports.claims(claims.length)}</h3>
          <ul>
            {claims.map(({ claim, event }, place) => {
              const speaker = actorName(dataset, claim.by, lang).text;
              const gist = claim.gist && wordsIn(claim.gist, lang);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id and never change their place.
                <li key={place}>
                  <strong>
                    <Marked parts={markNames(words.claims[claim.says](speaker), [claim.by])} />
                  </strong>
                  {gist && <span lang={gist.lang}>{gist.text}</span>}
                  <EventLink event={event} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {actors.length > 0 && (
        <section>
          <h3>{words.supports.actors(actors.length)}</h3>
          <ul>
            {actors.map((id) => {
              const name = actorName(dataset, id, lang);
              return (
                <li key={id}>
                  <TextButton isUnderlined lang={name.lang} onClick={() => picked({ type: 'actor', id })}>
                    {name.text}
                  </TextButton>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {relayedBy.length > 0 && (
        <section>
          <h3>{words.supports.relays}</h3>
          <ul>
            {relayedBy.map((id) => {
              const relay = dataset.sources.get(id);
              return (
                <li key={id} lang={relay?.language}>
                  {relay?.title ?? id}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

/** An event with its date; goes there, on the day on which it began. */
function EventLink({ event: { id, date, title } }: { readonly event: Event }) {
  const lang = usePart('lang');
  const picked = usePart('picked');
  const name = wordsIn(title, lang);
  const day = date.earliest === MIN_DAY ? undefined : date.earliest;
  return (
    <span className={styles.event}>
      <span>{formatEdtf(date, lang)}</span>
      <TextButton isUnderlined lang={name.lang} onClick={() => picked({ type: 'event', id }, day)}>
        {name.text}
      </TextButton>
    </span>
  );
}
