/** A stretch of days on which a tie is drawn; `to` is null when it has no end. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

/** One tie of a pair of actors and the days on which it is drawn. */
export interface PairTie {
  readonly tie: number;
  readonly stretches: readonly Stretch[];
}

function isApart(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.every((p) => b.every((q) => (p.to ?? Infinity) < q.from || (q.to ?? Infinity) < p.from));
}

/**
 * Gives each tie between the same two actors a slot of the fan, kept through time: 0 is the middle, then −1, 1, −2, 2 …
 *
 * Ties that are never drawn on the same day share a slot, so that a fan is only as wide as its busiest day.
 */
export function assignSlots(ties: readonly PairTie[]): ReadonlyMap<number, number> {
  const taken: (readonly Stretch[])[][] = [];
  const slots = new Map<number, number>();
  for (const { tie, stretches } of ties) {
    let place = taken.findIndex((others) => others.every((other) => isApart(other, stretches)));
    if (place < 0) place = taken.push([]) - 1;
    taken[place]?.push(stretches);
    slots.set(tie, place % 2 === 0 ? place / 2 : -(place + 1) / 2);
  }
  return slots;
}
