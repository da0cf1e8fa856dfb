import { useMemo, useState } from 'react';
import type { Fault } from '../../core/dataset/fault.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultCard } from './FaultCard.tsx';
import styles from './Faults.module.css';
import { type FaultGroup, groupFaults } from './groupFaults.ts';
import { type LineReader, linesOf } from './linesOf.ts';

interface FaultGroupsProps {
  readonly faults: readonly Fault[];
  readonly texts: ReadonlyMap<string, string>;
  readonly words: OpenMessages;
}

/** So many groups are open at first, or all where there are no more faults than one can read at a glance. */
const OPEN_GROUPS = 3;
const FEW_FAULTS = 8;
/** So many groups, and so many faults of a group, are shown at first; then this many times more at each step. */
const STEP = 20;

/** Faults grouped by what is wrong, each group with its count. Of many only some are shown, and more when asked for. */
export function FaultGroups({ faults, texts, words }: FaultGroupsProps) {
  const groups = useMemo(() => groupFaults(faults), [faults]);
  const readers = useMemo(() => new Map([...texts].map(([file, text]) => [file, linesOf(text)])), [texts]);
  const [shown, setShown] = useState(STEP);
  return (
    <div className={styles.groups}>
      {groups.slice(0, shown).map((group, order) => (
        <Group
          key={group.key}
          group={group}
          readers={readers}
          words={words}
          isOpenAtFirst={order < OPEN_GROUPS || faults.length <= FEW_FAULTS}
        />
      ))}
      <MoreButton all={groups.length} shown={shown} words={words} onMore={setShown} />
    </div>
  );
}

interface GroupProps {
  readonly group: FaultGroup;
  readonly readers: ReadonlyMap<string, LineReader>;
  readonly words: OpenMessages;
  readonly isOpenAtFirst: boolean;
}

function Group({ group, readers, words, isOpenAtFirst }: GroupProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(STEP);
  return (
    <details open={isOpen} className={styles.group} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className={styles.count}>{words.times(group.faults.length)}</span> <code>{group.path}</code>{' '}
        <span className={styles.expected}>
          {words.expected}: <span lang="en">{group.expected}</span>
        </span>
      </summary>
      {isOpen && (
        <>
          <ol className={styles.faults}>
            {group.faults.slice(0, shown).map((fault) => (
              <FaultCard
                key={`${fault.file}:${fault.line}:${fault.column} ${fault.path} ${fault.message}`}
                fault={fault}
                linesAround={readers.get(fault.file) ?? null}
                words={words}
              />
            ))}
          </ol>
          <MoreButton all={group.faults.length} shown={shown} words={words} onMore={setShown} />
        </>
      )}
    </details>
  );
}

interface MoreButtonProps {
  readonly all: number;
  readonly shown: number;
  readonly words: OpenMessages;
  readonly onMore: (shown: number) => void;
}

/** Shows more of a long list, more at each step. */
function MoreButton({ all, shown, words, onMore }: MoreButtonProps) {
  const more = Math.min(all - shown, shown * 4);
  return more > 0 ? <Button onClick={() => onMore(shown + more)}>{words.more(more, all - shown)}</Button> : null;
}
