import type { Dataset } from '../model/dataset.ts';
import { excerptOf, type Finding } from './fault.ts';
import type { PathOf } from './pathOf.ts';

/** Finds claims about a tie that never existed: no event of the dataset changes it, so the words bear on nothing. */
export function findVoidClaims(dataset: Dataset, pathOf: PathOf): Finding[] {
  const changed = new Set(dataset.events.flatMap(({ changes }) => changes.map(({ tie }) => tie)));
  return dataset.events.flatMap(({ id, claims }) =>
    claims.flatMap(({ tie }, i) =>
      tie === undefined || changed.has(tie)
        ? []
        : [
            {
              path: [...pathOf('events', id), 'claims', i],
              record: id,
              expected: 'a tie that some event changes',
              found: `${excerptOf(tie)}, which never existed`,
            },
          ],
    ),
  );
}
