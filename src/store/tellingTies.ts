import type { History } from '../core/history/history.ts';
import { spellsOf } from '../core/history/spellsOf.ts';
import type { ActorId } from '../core/model/actor.ts';
import type { Pick } from '../core/model/pick.ts';
import { STANCES, type StatusStance } from '../core/model/stance.ts';

/** How much less a tie tells when one of its kind is shown already, in steps of the scale from allied to hostile. */
const SAME_KIND = 2.5;
/** How much more a tie tells that was broken or fought over at some time. */
const BREAK = 2;

/**
 * The ties, by number, that tell most of what is picked, at most `limit`.
 *
 * Of an actor: those whose stance moved furthest, broken ones above all, and with whom most moved; one with each other
 * actor before a second with any, and of many kinds rather than one. Of a tie: itself, then the others of its pair. Of
 * an event: those it changed.
 */
export function tellingTies(history: History, pick: Pick | null, limit: number): readonly number[] {
  switch (pick?.type) {
    case undefined:
      return [];
    case 'actor':
      return mostTelling(tiesOf(history, pick.id), limit);
    case 'tie': {
      const picked = history.tieIndex.get(pick.id);
      if (picked === undefined) return [];
      return [...new Set([picked, ...mostTelling(siblingsOf(history, picked), limit)])].slice(0, limit);
    }
    case 'event': {
      const changes = history.dataset.eventById.get(pick.id)?.changes ?? [];
      return [...new Set(changes.flatMap(({ tie }) => history.tieIndex.get(tie) ?? []))].slice(0, limit);
    }
  }
}

interface Candidate {
  readonly tie: number;
  readonly kind: string;
  readonly other: ActorId;
  readonly range: number;
  readonly movement: number;
}

function tiesOf(history: History, actor: ActorId): Candidate[] {
  return [...history.tieKeys.entries()].flatMap(([tie, { kind, a, b }]) =>
    a === actor || b === actor ? { tie, kind, other: a === actor ? b : a, ...swingOf(history, tie) } : [],
  );
}

function siblingsOf(history: History, tie: number): Candidate[] {
  const pair = history.tieKeys[tie];
  return pair ? tiesOf(history, pair.a).filter(({ other }) => other === pair.b) : [];
}

function mostTelling(candidates: readonly Candidate[], limit: number): number[] {
  const movement = new Map<ActorId, number>();
  for (const one of candidates) movement.set(one.other, (movement.get(one.other) ?? 0) + one.movement);
  const rest = new Set(candidates);
  const found: number[] = [];
  const kinds: string[] = [];
  let seen = new Set<ActorId>();
  while (found.length < limit && rest.size > 0) {
    const open = [...rest].filter(({ other }) => !seen.has(other));
    if (open.length === 0) {
      seen = new Set();
      continue;
    }
    const worth = ({ kind, other, range }: Candidate) =>
      range + Math.log2(1 + (movement.get(other) ?? 0)) / 4 - SAME_KIND * kinds.filter((one) => one === kind).length;
    const best = open.reduce((first, next) => (worth(next) > worth(first) ? next : first));
    rest.delete(best);
    found.push(best.tie);
    kinds.push(best.kind);
    seen.add(best.other);
  }
  return found;
}

/** How far a tie's stance swings, a break counted more, and how far it moves in all; before it begins and when it ended it stands beside formal. */
function swingOf(history: History, tie: number): { readonly range: number; readonly movement: number } {
  const told = spellsOf(history, tie).filter(({ standing }) => standing !== 'denied');
  const ranks = [rankOf('ended'), ...told.map(({ stance }) => rankOf(stance))];
  const steps = ranks.map((rank, place) => Math.abs(rank - (ranks[place - 1] ?? rank)));
  return {
    range: Math.max(...ranks) - Math.min(...ranks) + (Math.max(...ranks) >= rankOf('severed') ? BREAK : 0),
    movement: steps.reduce((sum, step) => sum + step, 0),
  };
}

function rankOf(stance: StatusStance): number {
  return stance === 'ended' ? 2 : STANCES.indexOf(stance);
}
