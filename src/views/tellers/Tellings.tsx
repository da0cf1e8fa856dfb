import { useCallback, useEffect, useId } from 'react';
import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { tellerCodes } from '../../core/scene/tellerCodes.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { useEntente, usePart, useParts } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useTellingsMessages } from '../../store/useTellingsMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { ROLES } from '../../ui/tableRoles.ts';
import { TellingLine } from './TellingLine.tsx';
import { TellingSources } from './TellingSources.tsx';
import styles from './Tellings.module.css';
import { useTellings } from './useTellings.ts';

/** How two tellers tell the ties that either has spoken of: what each says, and in whose telling the tie is. */
export function Tellings() {
  const { told, versus } = useParts('told', 'versus');
  return told !== null && versus !== null ? <TellingsOf first={told} second={versus} /> : null;
}

interface TellingsOfProps {
  readonly first: ActorId;
  readonly second: ActorId;
}

function TellingsOf({ first, second }: TellingsOfProps) {
  const words = useTellingsMessages();
  const markNames = useMarkNames();
  const { dataset, plan, day, lang, picked, pointedAt, showedAllSorts, toggledExtra } = useParts(
    'dataset',
    'plan',
    'day',
    'lang',
    'picked',
    'pointedAt',
    'showedAllSorts',
    'toggledExtra',
  );
  const isFiltered = useEntente((state) => state.filters.hidden.size > 0);
  const isAllShown = usePart('isAllShown');
  const isEndedShown = useEntente((state) => state.filters.isEndedShown);
  const pickedTie = useEntente(({ pick }) => (pick?.type === 'tie' ? pick.id : null));
  const sheet = useTellings();
  const titleId = useId();
  const pickTie = useCallback((id: string) => picked({ type: 'tie', id }), [picked]);
  useEffect(() => () => pointedAt(null), [pointedAt]);
  if (!sheet) return null;
  const names = [first, second].map((id) => actorName(dataset, id, lang).text) as [string, string];
  const mark = (sentence: string) => markNames(sentence, [first, second]);
  const showHidden = () => {
    if (isFiltered) showedAllSorts();
    else if (!isAllShown) toggledExtra('all');
    else if (!isEndedShown) toggledExtra('ended');
  };
  return (
    <section className={styles.tellings} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Marked parts={mark(words.title(...names, formatDay(day, lang, 'long')))} />
      </h2>
      {sheet.rows.length === 0 && sheet.hidden === 0 && (
        <p className={styles.note}>
          <Marked parts={mark(words.none(...names))} />
        </p>
      )}
      {sheet.rows.length > 0 && (
        <table {...ROLES.table} className={styles.table} aria-labelledby={titleId}>
          <thead {...ROLES.rowgroup}>
            <tr {...ROLES.row}>
              {[words.tie, words.says(names[0]), words.says(names[1]), words.telling].map((name) => (
                <th key={name} {...ROLES.columnheader} scope="col">
                  <Marked parts={mark(name)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROLES.rowgroup}>
            {sheet.rows.map((row) => (
              <TellingLine
                key={row.id}
                row={row}
                names={names}
                mark={mark}
                codes={tellerCodes(plan, first, second)}
                numbers={sheet.numbers}
                isPicked={row.id === pickedTie}
                onPick={pickTie}
                onPoint={pointedAt}
              />
            ))}
          </tbody>
        </table>
      )}
      {sheet.hidden > 0 && (
        <p className={styles.note}>
          {words.hidden(sheet.hidden)}{' '}
          <TextButton isUnderlined onClick={showHidden}>
            {words.showHidden}
          </TextButton>
        </p>
      )}
      <TellingSources numbers={sheet.numbers} />
    </section>
  );
}
