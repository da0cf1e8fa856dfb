import type { History } from '../history/history.ts';
import { at } from '../history/tieRecords.ts';
import { type TieState, tieStateAt } from '../history/tieState.ts';
import type { ActorId } from '../model/actor.ts';

/** One step of a succession: `from` became, merged into or split off as `to`. */
export interface SuccessionStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** How the tie of succession stands at the end of the record: `status` says which of the three it was, and since when. */
  readonly state: TieState;
  /** How many steps away from the actor: 1 for what it came from or became itself. */
  readonly distance: number;
}

/** Where an actor comes from, what became of it, what it is a part of, and its parts. */
export interface Succession {
  /** Nearest first, then by day. */
  readonly predecessors: readonly SuccessionStep[];
  readonly successors: readonly SuccessionStep[];
  /** What the actor is a part of, then what that is a part of, and so on. */
  readonly wholes: readonly ActorId[];
  /** The actors that name it as their whole, in the order of the dataset. */
  readonly parts: readonly ActorId[];
}

/** Follows the ties of succession from an actor both ways to their ends, and what it is a part of. Each step is told once. */
export function successionOf(history: History, actor: ActorId): Succession {
  const { actors } = history.dataset;
  const steps = stepsOf(history);
  const wholes: ActorId[] = [];
  let whole = actors.get(actor)?.partOf;
  while (whole !== undefined && whole !== actor && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = actors.get(whole)?.partOf;
  }
  return {
    predecessors: follow(steps, actor, 'to', 'from'),
    successors: follow(steps, actor, 'from', 'to'),
    wholes,
    parts: [...actors.values()].filter(({ partOf }) => partOf === actor).map(({ id }) => id),
  };
}

type Step = Omit<SuccessionStep, 'distance'>;

function stepsOf(history: History): readonly Step[] {
  return [...history.tieKeys.entries()].flatMap(([tie, { kind, a, b }]) => {
    if (kind !== 'succession' || at(history.firstPhase, tie) === at(history.firstPhase, tie + 1)) return [];
    const state = tieStateAt(history, tie, at(history.firstPhase, tie + 1) - 1);
    return state ? { from: a, to: b, state } : [];
  });
}

/** Each step whose `near` end is the actor or is reached by a step before. */
function follow(
  steps: readonly Step[],
  actor: ActorId,
  near: 'from' | 'to',
  far: 'from' | 'to',
): readonly SuccessionStep[] {
  const found: SuccessionStep[] = [];
  const reached = new Set([actor]);
  let front = [actor];
  for (let distance = 1; front.length > 0; distance++) {
    const next = steps
      .filter((step) => front.includes(step[near]))
      .sort((x, y) => x.state.since - y.state.since || x.state.tie - y.state.tie);
    found.push(...next.map((step) => ({ ...step, distance })));
    front = [...new Set(next.map((step) => step[far]))].filter((id) => !reached.has(id));
    for (const id of front) reached.add(id);
  }
  return found;
}
