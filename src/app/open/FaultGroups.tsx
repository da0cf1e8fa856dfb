import { useMemo, useState } from 'react';
import type { Fault } from '../../core/dataset/fault.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { Button } from '../../ui/Button.tsx';
import { FaultCard } from './FaultCard.tsx';
import styles from './Faults.module.css';
import { type FaultGroup, groupFaults } from './groupFaults.ts';

interface FaultGroupsProps {
  readonly faults: readonly Fault[];
  readonly texts: ReadonlyMap<string, string>;
  readonly words: OpenMessages;
}

/** So many groups are open at first, and so many faults of a group are shown at once. */
const OPEN_GROUPS = 3;
const STEP = 20;

/** Faults grouped by what is wrong, each group with its count. */
export function FaultGroups({ faults, texts, words }: FaultGroupsProps) {
  const groups = useMemo(() => groupFaults(faults), [faults]);
  return (
    <div className={styles.groups}>
      {groups.map((group, order) => (
        <details key={group.key} open={order < OPEN_GROUPS} className={styles.group}>
          <summary>
            <span className={styles.count}>{words.times(group.faults.length)}</span> <code>{group.path}</code>{' '}
            <span className={styles.expected}>
              {words.expected}: <span lang="en">{group.expected}</span>
            </span>
          </summary>
          <GroupFaults group={group} texts={texts} words={words} />
        </details>
      ))}
    </div>
  );
}

function GroupFaults({ group, texts, words }: Omit<FaultGroupsProps, 'faults'> & { readonly group: FaultGroup }) {
  const [shown, setShown] = useState(STEP);
  const rest = group.faults.length - shown;
  return (
    <>
      <ol className={styles.faults}>
        {group.faults.slice(0, shown).map((fault) => (
          <FaultCard
            key={`${fault.file}:${fault.line}:${fault.column} ${fault.path} ${fault.message}`}
            fault={fault}
            text={texts.get(fault.file) ?? null}
            words={words}
          />
        ))}
      </ol>
      {rest > 0 && <Button onClick={() => setShown(shown + STEP * 5)}>{words.more(Math.min(rest, STEP * 5))}</Button>}
    </>
  );
}
