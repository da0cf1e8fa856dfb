import { useMemo, useRef } from 'react';
import { type TieState, tieStateOn } from '../../core/history/tieState.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';

/** The states of some ties on the day; the same array as long as none of them has changed. */
export function useTieStates(ties: readonly number[]): readonly TieState[] {
  const last = useRef<readonly TieState[]>([]);
  return useEntente(({ moment }) => {
    const next = ties.flatMap((tie) => moment.states.get(tie) ?? []);
    const isSame = next.length === last.current.length && next.every((state, place) => state === last.current[place]);
    if (!isSame) last.current = next;
    return last.current;
  });
}

/**
 * The state of a tie on the day as the record has it, whoever the picture is told by: a dossier says what everybody says.
 * Null before anything is known of the tie.
 */
export function useTieState(tie: number): TieState | null {
  const history = usePart('history');
  const day = usePart('day');
  const isCertainOnly = useEntente((state) => state.filters.isCertainOnly);
  const settled = useEntente((state) => (isCertainOnly ? (state.moment.states.get(tie) ?? null) : null));
  const known = useMemo(() => tieStateOn(history, tie, day), [history, tie, day]);
  return isCertainOnly ? settled : known;
}
