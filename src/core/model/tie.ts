import type { ActorId } from './actor.ts';

/** The key of a tie, `kind:a,b`, as links write it. */
export type TieId = string;

/** Names a tie: a kind and its two ends. A tie without direction has its ends in the order of their ids. */
export interface TieKey {
  readonly kind: string;
  readonly a: ActorId;
  readonly b: ActorId;
}

/** The key of a tie as text; the ends of a tie without direction are put in order first. */
export function tieIdOf(kind: string, a: ActorId, b: ActorId, isDirected: boolean): TieId {
  return isDirected || a < b ? `${kind}:${a},${b}` : `${kind}:${b},${a}`;
}

/** Reads a tie's key back from its text; null when the text is no such key. */
export function parseTieId(id: string): TieKey | null {
  const match = /^([^:,]+):([^:,]+),([^:,]+)$/.exec(id);
  return match?.[1] && match[2] && match[3] ? { kind: match[1], a: match[2], b: match[3] } : null;
}
