import type { History } from '../history/history.ts';
import type { ActorId } from '../model/actor.ts';
import type { Claim, Event } from '../model/event.ts';
import { tiesOfActor } from './actorDossier.ts';

/** A claim with its event and, where it bears on one, its tie. */
export interface MadeClaim {
  readonly claim: Claim;
  readonly event: Event;
  readonly eventIndex: number;
  /** null for a claim on the event itself. */
  readonly tie: number | null;
}

/** Every claim that an actor makes, on ties and on events, in the order of the fold. */
export function claimsBy(history: History, actor: ActorId): readonly MadeClaim[] {
  return claimsWhere(history, ({ by }) => by === actor);
}

/** Every claim that others make on the ties of an actor, in the order of the fold. */
export function claimsAbout(history: History, actor: ActorId): readonly MadeClaim[] {
  const own = new Set(tiesOfActor(history, actor));
  return claimsWhere(history, ({ by }, tie) => by !== actor && tie !== null && own.has(tie));
}

function claimsWhere(
  { dataset, tieIndex }: History,
  isWanted: (claim: Claim, tie: number | null) => boolean,
): readonly MadeClaim[] {
  return dataset.events.flatMap((event, eventIndex) =>
    event.claims.flatMap((claim) => {
      const tie = tieIndex.get(claim.tie ?? '') ?? null;
      return isWanted(claim, tie) ? { claim, event, eventIndex, tie } : [];
    }),
  );
}
