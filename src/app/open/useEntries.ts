import { useCallback, useEffect, useState } from 'react';
import { type KeptEntry, listEntries } from './keptEntries.ts';
import { type StorageProblem, storageProblemOf } from './storageProblem.ts';
import { watchTabs } from './tellTabs.ts';

type Entries = readonly KeptEntry[] | StorageProblem | null;

/** What this browser keeps, in step with other tabs: null until it is known, or why it keeps nothing. */
export function useEntries(): readonly [entries: Entries, list: () => Promise<void>] {
  const [entries, setEntries] = useState<Entries>(null);
  const list = useCallback(
    () => listEntries().then(setEntries, (error: unknown) => setEntries(storageProblemOf(error))),
    [],
  );
  useEffect(() => {
    void list();
    return watchTabs(() => void list());
  }, [list]);
  return [entries, list];
}
