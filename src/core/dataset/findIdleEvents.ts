import type { Dataset } from '../model/dataset.ts';
import type { Finding } from './fault.ts';
import type { PathOf } from './pathOf.ts';

/**
 * Finds events without effect: nobody says anything in them, and every tie that they change is already so, on the same
 * basis. A status that was merely observed may be seen again.
 */
export function findIdleEvents(dataset: Dataset, pathOf: PathOf): Finding[] {
  const statusOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { id, changes, claims } of dataset.events) {
    let hasEffect = claims.length > 0;
    for (const { tie, status, basis, isObserved } of changes) {
      const now = `${status} ${basis}`;
      if (isObserved || statusOf.get(tie) !== now) hasEffect = true;
      statusOf.set(tie, now);
    }
    if (hasEffect) continue;
    const found = changes.length === 0 ? 'an event without effect' : 'an event whose ties are so already';
    findings.push({ path: pathOf('events', id), record: id, expected: 'a change of some tie, or a claim', found });
  }
  return findings;
}
