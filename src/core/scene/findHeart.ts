import type { ActorId } from '../model/actor.ts';
import type { TieKey } from '../model/tie.ts';

/** A bloc and those who ever are its members. */
export interface Heart {
  readonly bloc: ActorId;
  readonly members: readonly ActorId[];
}

/** A bloc of more members would be no middle but half of the picture. */
const MOST_MEMBERS = 4;
/** How much more the bloc's own ties count than its members' ties. */
const OWN_TIES = 10;

/** Finds the small bloc that the ties of a dataset turn round: the one with most ties of its own and of its members. */
export function findHeart(ties: readonly TieKey[]): Heart | null {
  const members = new Map<ActorId, Set<ActorId>>();
  const counts = new Map<ActorId, number>();
  for (const { kind, a, b } of ties) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (kind !== 'membership') continue;
    const known = members.get(b);
    if (known) known.add(a);
    else members.set(b, new Set([a]));
  }
  let heart: Heart | null = null;
  let most = 0;
  for (const [bloc, all] of members) {
    if (all.size < 2 || all.size > MOST_MEMBERS) continue;
    const own = (counts.get(bloc) ?? 0) * OWN_TIES;
    const count = [...all].reduce((sum, id) => sum + (counts.get(id) ?? 0), own);
    if (count <= most) continue;
    most = count;
    heart = { bloc, members: [...all] };
  }
  return heart;
}
