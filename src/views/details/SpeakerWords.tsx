import { useId } from 'react';
import type { SequencedWord, SpeakerWords as Spoken } from '../../core/dossier/spokenWords.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { ActorLink } from './ActorLink.tsx';
import styles from './ClaimsLedger.module.css';
import type { SourceNumbers } from './SourceMarks.tsx';
import { WordLine } from './WordLine.tsx';

/** How many of a speaker's words are shown at once; earlier ones are folded away. */
const MOST_AT_ONCE = 6;

interface SpeakerWordsProps {
  readonly spoken: Spoken;
  readonly numbers: SourceNumbers;
}

/** What one speaker says of a tie, in time along a thread, with the word that counts marked. */
export function SpeakerWords({ spoken: { by, sequence }, numbers }: SpeakerWordsProps) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const headingId = useId();
  const hasTurned = new Set(sequence.map(({ verb }) => verb)).size > 1;
  const tag = hasTurned
    ? words.changedWords
    : sequence.some(({ hasChangedWords }) => hasChangedWords)
      ? words.otherWords
      : null;
  const folded = sequence.length > MOST_AT_ONCE ? sequence.slice(0, 1 - MOST_AT_ONCE) : [];
  const listOf = (some: readonly SequencedWord[]) => (
    <ol className={styles.words} aria-label={words.wordsOf(actorName(dataset, by, lang).text)}>
      {some.map((word, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two claims of one event have no id; places never move.
          key={`${word.event.id} ${place}`}
          data-latest={word.isLatest || undefined}
          data-aside={!word.isBearing || undefined}
        >
          <WordLine
            {...word}
            numbers={numbers}
            parts={['date', 'event']}
            isLatest={word.isLatest && sequence.length > 1}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <li className={styles.speaker} aria-labelledby={headingId}>
      <h4 id={headingId}>
        <ActorLink id={by} />
        {tag && <span className={styles.turn}>{tag}</span>}
      </h4>
      {folded.length > 0 && (
        <details className={styles.earlier}>
          <summary>{words.earlierWords(folded.length)}</summary>
          {listOf(folded)}
        </details>
      )}
      {listOf(sequence.slice(folded.length))}
    </li>
  );
}
