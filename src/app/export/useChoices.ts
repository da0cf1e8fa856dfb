import { useEffect, useState } from 'react';
import type { EntenteState } from '../../store/ententeState.ts';
import type { FigureChoices, FigureField } from './figureChoices.ts';
import { keepChoices, readKeptChoices } from './readKeptChoices.ts';
import { suggestDaysFor } from './suggestDaysFor.ts';

/** What is chosen for a figure, and how to choose otherwise. */
export interface Choosing {
  readonly choices: FigureChoices;
  readonly choose: (change: Partial<FigureChoices>) => void;
  /** Takes words of the reader's own for the kind of figure that is chosen; `null` goes back to the proposed ones. */
  readonly write: (field: FigureField, words: string | null) => void;
}

/** Holds what is chosen for the figure of a view, beginning with what was chosen the last time. */
export function useChoices(seen: EntenteState): Choosing {
  const [choices, setChoices] = useState<FigureChoices>(() => ({
    ...readKeptChoices(),
    kind: seen.since === null ? 'day' : 'comparison',
    days: suggestDaysFor(seen, 'near'),
    own: {},
  }));
  useEffect(() => keepChoices(choices), [choices]);
  return {
    choices,
    choose: (change) => setChoices((before) => ({ ...before, ...change })),
    write: (field, words) =>
      setChoices((before) => {
        const { [field]: _before, ...rest } = before.own[before.kind] ?? {};
        return {
          ...before,
          own: { ...before.own, [before.kind]: words === null ? rest : { ...rest, [field]: words } },
        };
      }),
  };
}
