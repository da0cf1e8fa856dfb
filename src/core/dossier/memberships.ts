import type { History } from '../history/history.ts';
import { type Spell, spellsOf } from '../history/spellsOf.ts';
import type { ActorId } from '../model/actor.ts';

/** An actor's membership of one bloc through time. */
export interface Membership {
  readonly bloc: ActorId;
  readonly tie: number;
  /** By day: member, suspended, leaving, left and what else there was. */
  readonly spells: readonly Spell[];
}

/** Lists the memberships of an actor by the day on which each first began; one of which nothing came is left out. */
export function memberships(history: History, actor: ActorId): readonly Membership[] {
  return [...history.tieKeys.entries()]
    .filter(([, { kind, a }]) => kind === 'membership' && a === actor)
    .map(([tie, { b }]) => ({ bloc: b, tie, spells: spellsOf(history, tie) }))
    .filter(({ spells }) => spells.length > 0)
    .sort((x, y) => (x.spells[0]?.from ?? 0) - (y.spells[0]?.from ?? 0) || x.tie - y.tie);
}
