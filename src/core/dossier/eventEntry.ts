import type { History } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import { statusOf } from '../history/tieState.ts';
import type { Change, Claim, Event } from '../model/event.ts';
import type { StatusStance } from '../model/stance.ts';
import type { TieId } from '../model/tie.ts';

/** A status with its stance. */
export interface SteppedStatus {
  readonly status: string;
  readonly stance: StatusStance;
}

/** What an event made of one tie, in the order of the fold. */
export interface StatusStep {
  readonly tie: number;
  readonly id: TieId;
  /** null when nothing was recorded of the tie before. */
  readonly before: SteppedStatus | null;
  readonly after: SteppedStatus;
  readonly change: Change;
}

/** An event as a dossier tells it: only the changes and claims that bear on its subject. */
export interface EventEntry {
  readonly event: Event;
  readonly eventIndex: number;
  readonly steps: readonly StatusStep[];
  readonly claims: readonly Claim[];
}

/** Tells whether a dossier is about a tie, by the tie's number. */
export type TieSubject = (tie: number) => boolean;

/** Tells an event, without the changes and claims on ties that the dossier is not about. */
export function eventEntry(history: History, eventIndex: number, isSubject: TieSubject = () => true): EventEntry {
  const event = history.dataset.events[eventIndex] as Event;
  const isAbout = (id: TieId | undefined): boolean => {
    const tie = id === undefined ? undefined : history.tieIndex.get(id);
    return tie === undefined || isSubject(tie);
  };
  const ties = new Set(event.changes.map((change) => history.tieIndex.get(change.tie) ?? -1));
  const steps = [...ties]
    .filter((tie) => tie >= 0 && isSubject(tie))
    .flatMap((tie) => stepsOf(history, eventIndex, tie));
  return { event, eventIndex, steps, claims: event.claims.filter((claim) => isAbout(claim.tie)) };
}

function stepsOf(history: History, eventIndex: number, tie: number): StatusStep[] {
  const { changes } = history;
  const steps: StatusStep[] = [];
  const first = at(changes.first, tie);
  const end = at(changes.first, tie + 1);
  for (let index = first; index < end; index++) {
    if (at(changes.eventOf, index) !== eventIndex) continue;
    steps.push({
      tie,
      id: history.tieIds[tie] as TieId,
      before: index > first ? statusOf(history, index - 1) : null,
      after: statusOf(history, index),
      change: changes.entries[index] as Change,
    });
  }
  return steps;
}

/** The stance that an event's mark shows: that of its last change, or null when it changed nothing. */
export function stanceOfEntry({ steps }: EventEntry): StatusStance | null {
  return steps.at(-1)?.after.stance ?? null;
}
