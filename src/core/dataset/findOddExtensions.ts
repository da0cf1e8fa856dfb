import type { Dataset } from '../model/dataset.ts';
import type { Placed } from './checkShape.ts';
import type { RawEvent } from './eventSchema.ts';
import { excerptOf, type Finding } from './fault.ts';
import { readClaimExtensions, readPlace } from './readExtensions.ts';

/**
 * Finds values of `x-place`, `x-figures`, `x-dates` and `x-about` that cannot be read, and words about a tie that the
 * dataset does not have. They are no faults, because a file may use `x-` keys for its own ends.
 */
export function findOddExtensions(
  { eventById, ties, tolerance, vocabulary }: Dataset,
  placed: readonly Placed<RawEvent>[],
): Finding[] {
  const oddities: Finding[] = [];
  for (const { raw, index } of placed) {
    if (!eventById.has(raw.id)) continue;
    const path = ['events', index];
    readPlace(raw, path, oddities);
    for (const [i, claim] of (raw.claims ?? []).entries()) {
      const place = [...path, 'claims', i];
      const { about } = readClaimExtensions(claim, place, raw.id, tolerance, vocabulary, oddities);
      if (about === undefined || ties.has(about)) continue;
      const expected = 'a tie that some event changes or speaks of';
      oddities.push({ path: [...place, 'x-about'], record: raw.id, expected, found: excerptOf(claim['x-about']) });
    }
  }
  return oddities;
}
