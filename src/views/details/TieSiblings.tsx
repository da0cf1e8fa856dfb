import type { ActorId } from '../../core/model/actor.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { TieRow } from './TieRow.tsx';
import { useTieStates } from './useTieStates.ts';

/** The other ties of the day between the same two actors: each axis is its own tie. */
export function TieSiblings({ ties, self }: { readonly ties: readonly number[]; readonly self: ActorId }) {
  const words = useDetailsMessages();
  const isDeniedShown = useEntente((state) => state.filters.isDeniedShown);
  const states = useTieStates(ties).filter((state) => isDeniedShown || state.standing !== 'denied');
  if (states.length === 0) return null;
  return (
    <section>
      <h3>{words.alsoHeading}</h3>
      <ul>
        {states.map((state) => (
          <TieRow key={state.tie} state={state} self={self} />
        ))}
      </ul>
    </section>
  );
}
