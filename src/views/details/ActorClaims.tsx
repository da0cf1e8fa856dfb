import { type ReactNode, useMemo } from 'react';
import { claimsAbout, claimsBy, type MadeClaim } from '../../core/dossier/claimsBy.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import styles from './ClaimsLedger.module.css';
import { Folded } from './HistoryList.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';
import { WordLine, type WordPart } from './WordLine.tsx';

interface ActorClaimsProps {
  readonly id: ActorId;
  readonly name: string;
  readonly numbers: SourceNumbers;
}

const OWN = ['date', 'tie', 'event'] as const;
const OF_OTHERS = ['date', 'speaker', 'tie', 'event'] as const;

/** The claims that an actor has made by the day, and those of others about its ties, the newest first. */
export function ActorClaims({ id, name, numbers }: ActorClaimsProps) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const history = usePart('history');
  const made = useMemo(() => claimsBy(history, id), [history, id]);
  const about = useMemo(() => claimsAbout(history, id), [history, id]);
  return (
    <>
      <Claims
        heading={<Marked parts={markNames(words.claimsBy(name), [id])} />}
        claims={made}
        numbers={numbers}
        parts={OWN}
      />
      <Claims
        heading={<Marked parts={markNames(words.claimsAbout(name), [id])} />}
        claims={about}
        numbers={numbers}
        parts={OF_OTHERS}
      />
    </>
  );
}

interface ClaimsProps {
  readonly heading: ReactNode;
  readonly claims: readonly MadeClaim[];
  readonly numbers: SourceNumbers;
  readonly parts: readonly WordPart[];
}

function Claims({ heading, claims, numbers, parts }: ClaimsProps) {
  const count = useEntente(({ day }) => claims.filter(({ event }) => event.date.latest <= day).length);
  return (
    <Folded heading={heading} count={count}>
      <ClaimList claims={claims} numbers={numbers} parts={parts} />
    </Folded>
  );
}

function ClaimList({ claims, numbers, parts }: Omit<ClaimsProps, 'heading'>) {
  const day = usePart('day');
  const told = useMemo(() => claims.filter(({ event }) => event.date.latest <= day).reverse(), [claims, day]);
  const shown = useGrowingCount(told.length, 30);
  return (
    <ol className={styles.plain}>
      {told.slice(0, shown).map(({ claim, event, eventIndex }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two claims of one event have no id; they never change places.
        <li key={`${eventIndex} ${told.length - place}`}>
          <WordLine claim={claim} event={event} numbers={numbers} parts={parts} />
        </li>
      ))}
    </ol>
  );
}
