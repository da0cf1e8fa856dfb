import { statusName, turnWords } from '../../core/dossier/ledgerRow.ts';
import { sinceWords } from '../../core/dossier/sinceWords.ts';
import { definitionOf, statusDefinitionOf } from '../../core/model/definitions.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { KindTerm } from '../../core/model/vocabulary.ts';
import { shownStance } from '../../core/scene/tieFilters.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Details.module.css';
import { Manner } from './Manner.tsx';
import { StatusWords } from './StatusWords.tsx';
import { ToldNote } from './ToldNote.tsx';
import { useTieState } from './useTieStates.ts';

interface TieFactsProps {
  readonly tie: number;
  readonly term: KindTerm | undefined;
}

/** How a tie stands on the day: status, standing and stance, and what the words mean. */
export function TieFacts({ tie, term }: TieFactsProps) {
  const words = useMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const state = useTieState(tie);
  const { definition: meant, rule } = term ? definitionOf(term) : {};
  const definition = meant && wordsIn(meant, lang);
  const basis = rule && wordsIn(rule, lang);
  const note = definition && (
    <p className={styles.note} lang={definition.lang}>
      {definition.text}
      {basis && <span lang={basis.lang}> ({basis.text})</span>}
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
  const meaning = state.status === null || !term ? undefined : statusDefinitionOf(term, state.status);
  const status = meaning && wordsIn(meaning, lang);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.columns.status}</dt>
        <dd>
          {state.status !== null && (
            <p>
              <strong>
                <StatusWords kind={state.key.kind} said={statusName(history, state.key.kind, state.status, lang)} />
              </strong>{' '}
              {sinceWords(state, lang, words.vagueSince)}
            </p>
          )}
          {state.possible && (
            <p>
              <strong>
                <StatusWords kind={state.key.kind} said={turnWords(history, state, lang, words.changingBy) ?? ''} />
              </strong>{' '}
              · {formatEdtf(state.possible.date, lang)}
            </p>
          )}
          {status && (
            <p className={styles.note} lang={status.lang}>
              {status.text}
            </p>
          )}
        </dd>
        <dt>{words.columns.standing}</dt>
        <dd>
          {words.standings[state.standing]}
          <ToldNote state={state} />
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
