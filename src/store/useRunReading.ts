import { useMemo } from 'react';
import type { RunReading } from '../core/history/readRuns.ts';
import { useEntente, usePart } from './EntenteContext.ts';
import type { EntenteState } from './ententeState.ts';

/** How the reader wants the time of ties to be read, from what they chose. */
export function runReadingOf({ filters, told, versus }: Pick<EntenteState, 'filters' | 'told' | 'versus'>): RunReading {
  return { isCertainOnly: filters.isCertainOnly, tellers: [told, versus].filter((teller) => teller !== null) };
}

/** The same, renewed only when something of it is another. */
export function useRunReading(): RunReading {
  const isCertainOnly = useEntente((state) => state.filters.isCertainOnly);
  const told = usePart('told');
  const versus = usePart('versus');
  return useMemo(
    () => ({ isCertainOnly, tellers: [told, versus].filter((teller) => teller !== null) }),
    [isCertainOnly, told, versus],
  );
}
