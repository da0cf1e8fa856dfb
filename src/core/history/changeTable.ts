import type { Change, Event } from '../model/event.ts';
import type { StatusStance } from '../model/stance.ts';
import type { TieKey } from '../model/tie.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { TieGrouping } from './groupByTie.ts';
import { at } from './tieRecords.ts';

/** A status of a kind of tie together with its stance. */
export interface KindStatus {
  readonly kind: string;
  readonly status: string;
  readonly stance: StatusStance;
}

/** What is asked of changes over and over, as numbers in the order of the changes by tie. */
export interface ChangeTable {
  /** The statuses that occur, each once. */
  readonly statuses: readonly KindStatus[];
  /** Index into `statuses` of the status that each change makes. */
  readonly changeStatus: Int32Array;
  /** 1 for a change that rests on somebody's claim alone, else 0. */
  readonly changeIsClaimed: Uint8Array;
  /** 1 for a change that was merely seen to be so, else 0. */
  readonly changeIsObserved: Uint8Array;
}

/**
 * Numbers the statuses that occur and notes the basis of each change, reading changes in the order of the events.
 * A status that the vocabulary lacks, which a checked dataset cannot have, reads as `ended`: it is never drawn.
 */
export function tabulateChanges(
  events: readonly Event[],
  { records, tieOf, slotOf }: TieGrouping<Change>,
  tieKeys: readonly TieKey[],
  vocabulary: Vocabulary,
): ChangeTable {
  const statuses: KindStatus[] = [];
  const codesOfKinds = new Map<string, Map<string, number>>(tieKeys.map(({ kind }) => [kind, new Map()]));
  const codesOfTies = tieKeys.map(({ kind }) => codesOfKinds.get(kind) as Map<string, number>);
  const changeStatus = new Int32Array(records.entries.length);
  const changeIsClaimed = new Uint8Array(records.entries.length);
  const changeIsObserved = new Uint8Array(records.entries.length);

  function codeOf(tie: number, status: string): number {
    const codes = codesOfTies[tie] as Map<string, number>;
    const known = codes.get(status);
    if (known !== undefined) return known;
    const { kind } = tieKeys[tie] as TieKey;
    statuses.push({ kind, status, stance: vocabulary.get(kind)?.statuses.get(status)?.stance ?? 'ended' });
    codes.set(status, statuses.length - 1);
    return statuses.length - 1;
  }

  let place = 0;
  for (const { changes } of events) {
    for (const { status, basis, isObserved } of changes) {
      const slot = at(slotOf, place);
      const tie = at(tieOf, place++);
      if (slot < 0) continue;
      changeStatus[slot] = codeOf(tie, status);
      changeIsClaimed[slot] = basis === 'claimed' ? 1 : 0;
      changeIsObserved[slot] = isObserved ? 1 : 0;
    }
  }
  return { statuses, changeStatus, changeIsClaimed, changeIsObserved };
}
