import type { StatusStance } from '../model/stance.ts';
import type { KindTerm } from '../model/vocabulary.ts';

const CLOSENESS = { allied: 3, cooperative: 2, formal: 1, strained: -1, severed: -2, hostile: -3 } as const;

/** How close two actors are by a tie of which nothing is known. */
export const UNKNOWN_CLOSENESS = 0;

/**
 * Tells whether a kind of tie is by nature adverse, such as a conflict, sanctions or an accusation: none of its
 * statuses is friendlier than strained. To begin such a tie parts two actors, to end it brings them closer.
 */
export function isAdverse(kind: KindTerm): boolean {
  return [...kind.statuses.values()].every(({ stance }) => stance === 'ended' || CLOSENESS[stance] < UNKNOWN_CLOSENESS);
}

/**
 * Ranks how close a stance holds two actors; a change to a higher rank makes, one to a lower rank breaks.
 *
 * Of a tie that is not adverse, its end ranks with a rupture: an embassy closed after its head was recalled is a further
 * step apart, relations called off after they were severed are not.
 */
export function closenessOf(stance: StatusStance, isOfAdverseKind: boolean): number {
  if (stance !== 'ended') return CLOSENESS[stance];
  return isOfAdverseKind ? UNKNOWN_CLOSENESS : CLOSENESS.severed;
}
