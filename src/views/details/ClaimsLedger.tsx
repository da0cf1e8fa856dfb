import { useMemo } from 'react';
import { claimsLedger } from '../../core/dossier/claimsLedger.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import { ClaimsHeading } from './ClaimsHeading.tsx';
import styles from './ClaimsLedger.module.css';
import { Folded } from './HistoryList.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';
import { SpeakerWords } from './SpeakerWords.tsx';
import { StandingReason } from './StandingReason.tsx';
import { useTieState } from './useTieStates.ts';
import { WordLine } from './WordLine.tsx';

interface ClaimsLedgerProps {
  readonly tie: number;
  readonly numbers: SourceNumbers;
}

/** Who says what of a tie: by speaker in the order of their first words, whichever side they are on; silence as silence. */
export function ClaimsLedger({ tie, numbers }: ClaimsLedgerProps) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const history = usePart('history');
  const day = usePart('day');
  const state = useTieState(tie);
  const { speakers, later, silent } = useMemo(() => claimsLedger(history, tie, day), [history, tie, day]);
  if (speakers.length + later.length === 0) return null;
  return (
    <section>
      <ClaimsHeading />
      {state && <StandingReason state={state} />}
      {speakers.length > 0 && (
        <ul className={styles.speakers}>
          {speakers.map((spoken) => (
            <SpeakerWords key={spoken.by} spoken={spoken} numbers={numbers} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <div className={styles.silence}>
          {silent.map((id) => (
            <p key={id}>
              <Marked
                parts={markNames(
                  words.silence(actorName(history.dataset, id, lang).text, formatDay(day, lang, 'long')),
                  [id],
                )}
              />
            </p>
          ))}
          <p>{words.silenceHint}</p>
        </div>
      )}
      <Folded heading={words.saidLater} count={later.length}>
        <ol className={styles.plain}>
          {later.map((word, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two claims of one event have no id; places never move.
            <li key={`${word.event.id} ${place}`}>
              <WordLine {...word} numbers={numbers} parts={['date', 'speaker', 'event']} />
            </li>
          ))}
        </ol>
      </Folded>
    </section>
  );
}
