import type { ActorId } from './actor.ts';
import type { EventId } from './event.ts';
import { parseTieId, type TieId } from './tie.ts';

/** What the reader has picked to see in detail. */
export type Pick =
  | { readonly type: 'actor'; readonly id: ActorId }
  | { readonly type: 'tie'; readonly id: TieId }
  | { readonly type: 'event'; readonly id: EventId };

/** A pick as links write it: an actor's id, a tie's `kind:a,b`, or `event:id`. */
export function pickText(pick: Pick): string {
  return pick.type === 'event' ? `event:${pick.id}` : pick.id;
}

/** Reads a pick from a link's text; whether the dataset has it is not checked here. */
export function parsePick(text: string): Pick {
  if (parseTieId(text)) return { type: 'tie', id: text };
  if (text.startsWith('event:')) return { type: 'event', id: text.slice('event:'.length) };
  return { type: 'actor', id: text };
}
