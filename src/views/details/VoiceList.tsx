import { Fragment } from 'react';
import { groupClaims } from '../../core/dossier/groupClaims.ts';
import { actorName } from '../../core/dossier/tieName.ts';
import { wordsOn } from '../../core/history/wordsOn.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './ClaimsBox.module.css';
import { SourceMarks, type SourceNumbers } from './SourceMarks.tsx';

interface VoiceListProps {
  readonly tie: number;
  readonly numbers: SourceNumbers;
}

/** Who stands by which word on a tie at the end of the day: of each speaker the latest. */
export function VoiceList({ tie, numbers }: VoiceListProps) {
  const words = useMessages();
  const lang = useEntente((state) => state.lang);
  const history = useEntente((state) => state.history);
  const day = useEntente((state) => state.day);
  const groups = groupClaims([...wordsOn(history, tie, day).values()]);
  if (groups.length === 0) return null;
  return (
    <dl className={styles.claims}>
      {groups.map(({ says, claims }) => (
        <div key={says}>
          <dt>{words.claimLine[says]}</dt>
          <dd>
            {claims.map(({ by, sources }, place) => {
              const name = actorName(history.dataset, by, lang);
              return (
                <Fragment key={by}>
                  {place > 0 && ', '}
                  <span lang={name.lang}>{name.text}</span>
                  <SourceMarks sources={sources} numbers={numbers} />
                </Fragment>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
