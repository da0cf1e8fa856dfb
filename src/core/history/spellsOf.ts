import type { Standing, StatusStance } from '../model/stance.ts';
import type { Day } from '../time/day.ts';
import type { History } from './history.ts';
import { at } from './tieRecords.ts';
import { tieStateAt } from './tieState.ts';

/** A run of days on which a tie had one status, with its uncertain ends. */
export interface Spell {
  /** Earliest day on which it can have begun. */
  readonly from: Day;
  /** Day from which it is certain. */
  readonly fromCertain: Day;
  /** Last day it can have lasted to; null when the record does not end it. */
  readonly to: Day | null;
  /** Last day to which it is certain, before `fromCertain` when no day is; null when the record does not end it. */
  readonly toCertain: Day | null;
  readonly status: string;
  readonly stance: StatusStance;
  /** The standing at the end of the spell. */
  readonly standing: Standing;
  /** The events that made the status or repeated it, in order. */
  readonly eventIndexes: readonly number[];
}

/**
 * Lists the spells of a tie by day, spells of an ended status included. A change that another overtook before it was
 * certain has no spell.
 */
export function spellsOf(history: History, tie: number): Spell[] {
  const spells: Spell[] = [];
  const end = at(history.firstPhase, tie + 1);
  let first = at(history.firstPhase, tie);
  while (first < end) {
    const next = at(history.spellStart, at(history.phaseSpell, first) + 1);
    const state = tieStateAt(history, tie, next - 1);
    if (state && state.status !== null) {
      spells.push({
        from: state.since,
        fromCertain: at(history.phaseDay, first),
        to: state.until,
        toCertain: state.untilDate && state.untilDate.earliest - 1,
        status: state.status,
        stance: state.stance,
        standing: state.standing,
        eventIndexes: eventsBehind(history, next - 1),
      });
    }
    first = next;
  }
  return spells;
}

/**
 * The events that a tie's status rests on in a phase: those that made or repeated it in this spell and are certain by
 * then, in order; in a phase where nothing is settled, the event of the possible change.
 */
export function eventsBehind(history: History, phase: number): number[] {
  const { changes, changeStatus, phaseDay, phaseSettled, phaseTie } = history;
  const settled = at(phaseSettled, phase);
  if (settled < 0) return [at(changes.eventOf, at(history.phasePossible, phase))];
  const code = at(changeStatus, settled);
  const tieStart = at(changes.first, at(phaseTie, phase));
  const spellStart = at(history.spellStart, at(history.phaseSpell, phase));
  const isCertain = (change: number): boolean => at(changes.latest, change) <= at(phaseDay, phase);
  let from = at(phaseSettled, spellStart);
  while (from > tieStart && at(changeStatus, from - 1) === code && isCertain(from - 1)) from--;
  const events = new Set<number>();
  for (let change = from; change <= settled; change++) {
    if (at(changeStatus, change) === code && isCertain(change)) events.add(at(changes.eventOf, change));
  }
  return [...events];
}
