import type { History } from '../history/history.ts';
import type { ActorId } from '../model/actor.ts';
import type { Event } from '../model/event.ts';
import { type Day, MIN_DAY } from '../time/day.ts';
import { eventIndexesOf } from './actorDossier.ts';

/**
 * The first event about an actor that begins after a day, by the earliest day of each; null after the last. An event
 * without a known beginning is on no day, so no step stops at it.
 */
export function nextEventOf(history: History, actor: ActorId, day: Day): Event | null {
  return datedEventsOf(history, actor).find(({ date }) => date.earliest > day) ?? null;
}

/** The last event about an actor that begins before a day; null before the first. */
export function previousEventOf(history: History, actor: ActorId, day: Day): Event | null {
  return datedEventsOf(history, actor).findLast(({ date }) => date.earliest < day) ?? null;
}

function datedEventsOf(history: History, actor: ActorId): readonly Event[] {
  return eventIndexesOf(history, actor)
    .flatMap((index) => history.dataset.events[index] ?? [])
    .filter(({ date }) => date.earliest > MIN_DAY);
}
