import type { ActorId } from '../model/actor.ts';
import { parseTieId, type TieId } from '../model/tie.ts';
import type { EventEntry } from './eventEntry.ts';

/** What the reader wants to see of a history; what is not given narrows nothing. */
export interface EntryFilter {
  /** Kinds of tie; none means all. */
  readonly kinds?: ReadonlySet<string> | undefined;
  /** The other actor: an end of the tie, or who speaks. */
  readonly other?: ActorId | undefined;
}

/**
 * Narrows a history to the changes of ties of some kinds and with another actor, and to the claims on such ties; also,
 * where no kind is asked for, to what the other actor says of the events themselves. Entries of which nothing is left
 * are left out; the same list when the reader asks for nothing.
 */
export function filterEntries(
  entries: readonly EventEntry[],
  { kinds = new Set(), other }: EntryFilter,
): readonly EventEntry[] {
  if (kinds.size === 0 && other === undefined) return entries;
  const isKind = (tie: TieId) => kinds.size === 0 || kinds.has(parseTieId(tie)?.kind ?? '');
  const hasOther = (tie: TieId) => {
    const key = parseTieId(tie);
    return other === undefined || key?.a === other || key?.b === other;
  };
  return entries
    .map((entry) => ({
      ...entry,
      steps: entry.steps.filter(({ id }) => isKind(id) && hasOther(id)),
      claims: entry.claims.filter(({ tie, by }) =>
        tie === undefined ? kinds.size === 0 && by === other : isKind(tie) && (by === other || hasOther(tie)),
      ),
    }))
    .filter(({ steps, claims }) => steps.length + claims.length > 0);
}
