import type { ReactNode } from 'react';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import type { Tally } from '../../store/tallyTies.ts';
import { ToggleRow } from './ToggleRow.tsx';

interface FilterRowProps {
  /** The stance, standing, kind of tie or kind of actor as filters name it. */
  readonly name: string;
  readonly words: string;
  readonly lang?: string | undefined;
  readonly hint?: string | undefined;
  readonly count: (tally: Tally) => number;
  readonly children?: ReactNode;
}

/** A row that shows or hides what it names. */
export function FilterRow({ name, count, ...row }: FilterRowProps) {
  const isShown = useEntente((state) => !state.filters.hidden.has(name));
  const toggledSort = usePart('toggledSort');
  return (
    <ToggleRow
      {...row}
      isShown={isShown}
      count={({ moment }) => count(moment.tally)}
      onToggle={() => toggledSort(name)}
    />
  );
}
