import { memo } from 'react';
import { statusName, turnWords } from '../../core/dossier/ledgerRow.ts';
import { sinceWords } from '../../core/dossier/sinceWords.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import type { TieState } from '../../core/history/tieState.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Manner } from './Manner.tsx';
import { StatusWords } from './StatusWords.tsx';
import styles from './TieRow.module.css';

interface TieRowProps {
  readonly state: TieState;
  /** The actor whose dossier it is; the row names the other end. */
  readonly self: ActorId;
}

/** One tie of a day in an actor's dossier: its line, the other end, its kind and status and since when. */
export const TieRow = memo(function TieRow({ state, self }: TieRowProps) {
  const words = useMessages();
  const { endTo, endFrom } = useDetailsMessages();
  const lang = usePart('lang');
  const history = usePart('history');
  const picked = usePart('picked');
  const { kind, a, b } = state.key;
  const term = history.dataset.vocabulary.get(kind);
  const isOwn = a === self;
  const name = actorName(history.dataset, isOwn ? b : a, lang);
  const arrow = term?.isDirected ? (isOwn ? 'ahead' : 'back') : null;
  return (
    <li>
      <button type="button" className={styles.tie} onClick={() => picked({ type: 'tie', id: state.id })}>
        <Manner state={state} arrow={arrow} />
        <span className={styles.words}>
          <span className={styles.name}>
            {arrow && <span className="visually-hidden">{isOwn ? endTo : endFrom} </span>}
            <span lang={name.lang}>{name.text}</span>
          </span>{' '}
          <span className={styles.status}>
            <StatusWords kind={kind} said={wordsIn(term?.name ?? kind, lang).text} />
            {state.status !== null && (
              <>
                {' · '}
                <StatusWords kind={kind} said={statusName(history, kind, state.status, lang)} />
              </>
            )}
            {state.standing !== 'established' && <em> · {words.standings[state.standing]}</em>}
            {state.status !== null && (
              <>
                {' · '}
                <span className={styles.since}>{sinceWords(state, lang, words.vagueSince)}</span>
              </>
            )}
            {state.possible && (
              <>
                {' · '}
                <StatusWords kind={kind} said={turnWords(history, state, lang, words.changingBy) ?? ''} />
                {' · '}
                <span className={styles.since}>{formatEdtf(state.possible.date, lang)}</span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
});
