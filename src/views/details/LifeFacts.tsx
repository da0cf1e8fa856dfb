import { useMemo } from 'react';
import { lifeSpan } from '../../core/dossier/lifeSpan.ts';
import type { Succession } from '../../core/dossier/successionOf.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { ActorLink } from './ActorLink.tsx';
import { DayLink } from './DayLink.tsx';
import styles from './Details.module.css';

interface LifeFactsProps {
  readonly id: ActorId;
  readonly succession: Succession;
}

/** When an actor existed, when the record tells of it, what it is a part of and its parts. */
export function LifeFacts({ id, succession: { wholes, parts } }: LifeFactsProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const { from, to, firstEvent, lastEvent } = useMemo(() => lifeSpan(history, id), [history, id]);
  if (!from && !to && !firstEvent && wholes.length + parts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {(from || to) && (
        <>
          <dt>{words.existed}</dt>
          <dd>
            {from ? formatEdtf(from, lang) : words.notKnown} – {to ? formatEdtf(to, lang) : ''}
          </dd>
        </>
      )}
      {firstEvent && lastEvent && (
        <>
          <dt>{words.recordTells}</dt>
          <dd>
            <DayLink date={firstEvent.date} />
            {lastEvent !== firstEvent && (
              <>
                {' – '}
                <DayLink date={lastEvent.date} />
              </>
            )}
          </dd>
        </>
      )}
      <Actors heading={words.partOf} ids={wholes} />
      <Actors heading={words.parts} ids={parts} />
    </dl>
  );
}

function Actors({ heading, ids }: { readonly heading: string; readonly ids: readonly ActorId[] }) {
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{heading}</dt>
      <dd>
        {ids.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <ActorLink id={id} isUnderlined />
          </span>
        ))}
      </dd>
    </>
  );
}
