import { useMemo } from 'react';
import { actorName } from '../../core/dossier/tieName.ts';
import { isSingleWitness, type Testimony, witnessesOf } from '../../core/dossier/witnessesOf.ts';
import type { Event } from '../../core/model/event.ts';
import type { Source } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';
import styles from './Sources.module.css';

function publisherOf({ containerTitle, publisher, title }: Source): string {
  return containerTitle ?? publisher ?? title;
}

/** What an event's number of witnesses rests on: which sources relay which, and which belong to a party to it. */
export function Witnesses({ event, numbers }: { readonly event: Event; readonly numbers: SourceNumbers }) {
  const { join } = useMessages();
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const witnesses = useMemo(() => witnessesOf(dataset, event), [dataset, event]);
  const named = (some: readonly Testimony[]) =>
    join(some.map(({ source }) => `${publisherOf(source)} (${numbers.get(source.id) ?? 0})`));
  const relays = witnesses.flatMap(({ origin, testimonies }) => {
    const others = testimonies.filter(({ source }) => source.id !== origin);
    if (testimonies.length < 2) return [];
    const first = dataset.sources.get(origin);
    const number = numbers.get(origin);
    const name = first ? `${publisherOf(first)}${number === undefined ? '' : ` (${number})`}` : words.outside;
    return others.length === 1 ? words.goesBackTo(named(others), name) : words.goBackTo(named(others), name);
  });
  const involved = new Map<string, Testimony[]>();
  for (const testimony of witnesses.flatMap(({ testimonies }) => testimonies)) {
    if (!testimony.isInvolved || testimony.party === null) continue;
    involved.set(testimony.party, [...(involved.get(testimony.party) ?? []), testimony]);
  }
  const parties = [...involved].map(([party, some]) => ({
    line: words.ofAParty(actorName(dataset, party, lang).text, named(some)),
    party,
  }));
  const isSingle = isSingleWitness(dataset, event);
  if (!isSingle && relays.length + parties.length === 0) return null;
  return (
    <ul className={styles.testimonies}>
      {isSingle && (
        <li>
          <strong>{words.singleWitness}.</strong> {words.singleWitnessHint}
        </li>
      )}
      {relays.map((line) => (
        <li key={line}>{line}.</li>
      ))}
      {parties.map(({ line, party }) => (
        <li key={line}>
          <Marked parts={markNames(line, [party])} />.
        </li>
      ))}
    </ul>
  );
}
