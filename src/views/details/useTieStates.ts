import { useRef } from 'react';
import type { TieState } from '../../core/history/tieState.ts';
import { useEntente } from '../../store/EntenteContext.ts';

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
