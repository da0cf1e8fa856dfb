import { type ReactNode, useState } from 'react';
import type { EventEntry } from '../../core/dossier/eventEntry.ts';
import type { Day } from '../../core/time/day.ts';
import { useGrowingCount } from '../../ui/useGrowingCount.ts';
import styles from './Details.module.css';
import events from './EventItem.module.css';
import { EventItem } from './EventItem.tsx';
import type { SourceNumbers } from './SourceMarks.tsx';

interface HistoryListProps {
  readonly entries: readonly EventEntry[];
  readonly numbers: SourceNumbers;
  readonly isOfTie?: boolean;
  /** The day by whose end an event counts as certain; left out where that is not the question. */
  readonly day?: Day;
}

/** Events one below the other along a thread. */
export function HistoryList({ entries, numbers, isOfTie = false, day }: HistoryListProps) {
  const count = useGrowingCount(entries.length, 20);
  return (
    <ol className={events.thread}>
      {entries.slice(0, count).map((entry) => (
        <EventItem
          key={entry.event.id}
          entry={entry}
          numbers={numbers}
          isOfTie={isOfTie}
          isCertain={day === undefined || entry.event.date.latest <= day}
        />
      ))}
    </ol>
  );
}

interface FoldedProps {
  readonly heading: ReactNode;
  readonly count: number;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A section that is closed at first; what is in it is made when it is opened. */
export function Folded({ heading, count, onOpen, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details
      className={styles.folded}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onOpen?.(currentTarget.open);
      }}
    >
      <summary>
        <h3>{heading}</h3> <span>{count}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}
