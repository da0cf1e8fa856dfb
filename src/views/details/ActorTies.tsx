import { useMemo } from 'react';
import { groupTies } from '../../core/dossier/groupTies.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Details.module.css';
import { Folded } from './HistoryList.tsx';
import { TieRow } from './TieRow.tsx';
import { useTieStates } from './useTieStates.ts';

/** An actor's ties of the day, grouped by stance, with the sentence that counts them and those that have ended. */
export function ActorTies({ id, ties }: { readonly id: ActorId; readonly ties: readonly number[] }) {
  const words = useMessages();
  const states = useTieStates(ties);
  const isDeniedShown = useEntente((state) => state.filters.isDeniedShown);
  const { groups, ended, count } = useMemo(() => groupTies(states, isDeniedShown), [states, isDeniedShown]);
  return (
    <>
      <p className={styles.sentence}>
        {words.actorTies(
          count,
          words.join(groups.map((group) => words.stanceCount[group.stance](group.states.length))),
        )}
      </p>
      {count > 0 && (
        <section>
          <h3>{words.tiesHeading}</h3>
          {groups.map((group) => (
            <div key={group.stance} className={styles.group}>
              <h4>{words.stances[group.stance]}</h4>
              <ul>
                {group.states.map((state) => (
                  <TieRow key={state.tie} state={state} self={id} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <Folded heading={words.endedHeading} count={ended.length}>
        <ul>
          {ended.map((state) => (
            <TieRow key={state.tie} state={state} self={id} />
          ))}
        </ul>
      </Folded>
    </>
  );
}
