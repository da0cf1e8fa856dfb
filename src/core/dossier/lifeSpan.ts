import type { History } from '../history/history.ts';
import type { ActorId } from '../model/actor.ts';
import type { Event } from '../model/event.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { eventIndexesOf } from './actorDossier.ts';

/** When an actor existed, and when the record tells of it. */
export interface LifeSpan {
  /** null where the record does not say. */
  readonly from: EdtfDate | null;
  /** null where the actor goes on or the record does not say. */
  readonly to: EdtfDate | null;
  /** The first event of the record that is about the actor; null when there is none. */
  readonly firstEvent: Event | null;
  readonly lastEvent: Event | null;
}

/** Tells when an actor existed, and between which events the record tells of it. */
export function lifeSpan(history: History, actor: ActorId): LifeSpan {
  const { actors, events } = history.dataset;
  const { from = null, to = null } = actors.get(actor) ?? {};
  const indexes = eventIndexesOf(history, actor);
  const eventAt = (place: number) => events[indexes.at(place) ?? -1] ?? null;
  return { from, to, firstEvent: eventAt(0), lastEvent: eventAt(-1) };
}
