import type { Dataset } from '../model/dataset.ts';
import { excerptOf, type Finding } from './fault.ts';
import type { PathOf } from './pathOf.ts';

/** Finds two events that change one tie on one day to different statuses: only their order in the file tells which holds. */
export function findClashes(dataset: Dataset, pathOf: PathOf): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, { event: string; span: string; status: string }>();
  for (const { id, date, changes } of dataset.events) {
    const span = `${date.earliest} ${date.latest}`;
    for (const [i, { tie, status }] of changes.entries()) {
      const other = last.get(tie);
      if (other && other.event !== id && other.span === span && other.status !== status) {
        findings.push({
          path: [...pathOf('events', id), 'changes', i, 'becomes'],
          record: id,
          expected: `${excerptOf(other.status)}, as ${excerptOf(other.event)} says of ${excerptOf(tie)} on that day`,
          found: excerptOf(status),
        });
      }
      last.set(tie, { event: id, span, status });
    }
  }
  return findings;
}
