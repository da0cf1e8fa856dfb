import { useMemo } from 'react';
import { groupTies } from '../../core/dossier/groupTies.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './ActorTies.module.css';
import details from './Details.module.css';
import { Folded } from './HistoryList.tsx';
import { TieRow } from './TieRow.tsx';
import { useTieStates } from './useTieStates.ts';

/** More formal ties than this are folded away at first where there are others: they say the least. */
const MOST_FORMAL = 6;

/** An actor's ties of the day, grouped by stance, with the sentence that counts them and those that have ended. */
export function ActorTies({ id, ties }: { readonly id: ActorId; readonly ties: readonly number[] }) {
  const { join, stanceCount, stances } = useMessages();
  const words = useDetailsMessages();
  const states = useTieStates(ties);
  const isDeniedShown = useEntente((state) => state.filters.isDeniedShown);
  const { groups, ended, count } = useMemo(() => groupTies(states, isDeniedShown), [states, isDeniedShown]);
  return (
    <>
      <p className={details.sentence}>
        {words.actorTies(count, join(groups.map((group) => stanceCount[group.stance](group.states.length))))}
      </p>
      {count > 0 && (
        <section>
          <h3>{words.tiesHeading}</h3>
          {groups.map((group) => (
            <details
              key={group.stance}
              className={styles.group}
              open={groups.length === 1 || group.stance !== 'formal' || group.states.length <= MOST_FORMAL}
            >
              <summary>
                <h4>{stances[group.stance]}</h4> <span>{group.states.length}</span>
              </summary>
              <ul>
                {group.states.map((state) => (
                  <TieRow key={state.tie} state={state} self={id} />
                ))}
              </ul>
            </details>
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
