import type { Fault } from '../../core/dataset/fault.ts';

/** Faults that say the same of different places. */
export interface FaultGroup {
  /** What is wrong: the part of the record, and what was expected there. */
  readonly key: string;
  /** The path with its indexes left open, such as `$.events[…].date`. */
  readonly path: string;
  readonly expected: string;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

/** Groups faults by what is wrong, the largest group first; groups of one size stay in the order of the file. */
export function groupFaults(faults: readonly Fault[]): FaultGroup[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = `${openPath(fault.path)} ${fault.expected}`;
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, path: openPath(own[0]?.path ?? ''), expected: own[0]?.expected ?? '', faults: own }))
    .sort((a, b) => b.faults.length - a.faults.length);
}

function openPath(path: string): string {
  return path.replace(/\[\d+\]/g, '[…]');
}
