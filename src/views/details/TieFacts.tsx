import { statusWords } from '../../core/dossier/ledgerRow.ts';
import { sinceWords } from '../../core/dossier/sinceWords.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { KindTerm } from '../../core/model/vocabulary.ts';
import { shownStance } from '../../core/scene/tieFilters.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Details.module.css';
import { Manner } from './Manner.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';
import { VoiceList } from './VoiceList.tsx';

interface TieFactsProps {
  readonly tie: number;
  readonly term: KindTerm | undefined;
  readonly numbers: SourceNumbers;
}

/** How a tie stands on the day: status, stance and standing, whose words bear on it, and what the words mean. */
export function TieFacts({ tie, term, numbers }: TieFactsProps) {
  const words = useMessages();
  const lang = useEntente((store) => store.lang);
  const history = useEntente((store) => store.history);
  const state = useEntente((store) => store.moment.states.get(tie));
  const definition = term?.definition && wordsIn(term.definition, lang);
  const note = definition && (
    <p className={styles.note} lang={definition.lang}>
      {definition.text}
      {term.rule && <span> ({term.rule})</span>}
    </p>
  );
  if (!state) {
    return (
      <>
        <p className={styles.sentence}>{words.notSaidYet}</p>
        {note}
      </>
    );
  }
  const meaning = state.status === null ? undefined : term?.statuses.get(state.status)?.definition;
  const status = meaning && wordsIn(meaning, lang);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.columns.status}</dt>
        <dd>
          <strong>{statusWords(history, state, lang, words.changingBy)}</strong>{' '}
          {sinceWords(state, lang, words.vagueSince)}
          {status && (
            <p className={styles.note} lang={status.lang}>
              {status.text}
            </p>
          )}
        </dd>
        <dt>{words.columns.standing}</dt>
        <dd>
          {words.standings[state.standing]}
          <VoiceList tie={tie} numbers={numbers} />
        </dd>
        <dt>{words.columns.stance}</dt>
        <dd className={styles.stance}>
          <Manner state={state} arrow={term?.isDirected ? 'ahead' : null} />
          {words.stances[shownStance(state) ?? 'ended']}
        </dd>
      </dl>
      {note}
    </>
  );
}
