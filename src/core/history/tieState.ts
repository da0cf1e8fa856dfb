import type { Basis, Change, Event } from '../model/event.ts';
import { STANDINGS, type Stance, type Standing, type StatusStance } from '../model/stance.ts';
import type { TieId, TieKey } from '../model/tie.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import type { KindStatus } from './changeTable.ts';
import { type History, phaseAt } from './history.ts';
import { at } from './tieRecords.ts';

/** What a tie may already have become while the day of a change is uncertain. */
export interface PossibleState {
  readonly status: string;
  readonly stance: StatusStance;
  readonly basis: Basis;
  /** The day on which the change is certain. */
  readonly by: Day;
  readonly date: EdtfDate;
  readonly eventIndex: number;
}

/** How a tie stands on a day, since when, until when, and by which act. */
export interface TieState {
  readonly tie: number;
  readonly id: TieId;
  readonly key: TieKey;
  readonly phase: number;
  /** null while nothing is settled and the first change is merely possible; the stance is `ended` then. */
  readonly status: string | null;
  readonly stance: StatusStance;
  /** The stance the tie had before it ended, or null when it has not ended or had none. */
  readonly stanceBefore: Stance | null;
  readonly standing: Standing;
  /** The basis of the latest change, which the standing rests on: the possible one if there is one. */
  readonly basis: Basis;
  /** Earliest day on which the present status can have begun; repeating a status does not begin it anew. */
  readonly since: Day;
  /** The date of the change that began the present status. */
  readonly sinceDate: EdtfDate;
  /** Day before the next status is settled; null when the record has no next one. */
  readonly until: Day | null;
  /** The date of the change that ends the present status; null when the record has none. */
  readonly untilDate: EdtfDate | null;
  readonly possible: PossibleState | null;
  /** The latest settled change, or the possible one while nothing is settled. */
  readonly change: Change;
  /** Index of the event of `change`. */
  readonly eventIndex: number;
  /** Index of the event that began the present status. */
  readonly startIndex: number;
  /** True when the present status was seen at its start and may be older. */
  readonly isSinceObserved: boolean;
}

/**
 * Tells how a tie stands in one of its phases; null for phase −1, before anything is known of it.
 *
 * While nothing is settled yet, since, change and event are those of the possible change.
 */
export function tieStateAt(history: History, tie: number, phase: number): TieState | null {
  if (phase < 0) return null;
  const settled = at(history.phaseSettled, phase);
  const possible = at(history.phasePossible, phase);
  const current = settled < 0 ? possible : settled;
  const meaning = settled < 0 ? null : statusOf(history, settled);
  const change = changeOf(history, current);
  const spell = at(history.phaseSpell, phase);
  const start = settled < 0 ? possible : at(history.phaseSettled, at(history.spellStart, spell));
  const nextStart = at(history.spellStart, spell + 1);
  const hasNext = nextStart < at(history.firstPhase, tie + 1);
  return {
    tie,
    id: history.tieIds[tie] as TieId,
    key: history.tieKeys[tie] as TieKey,
    phase,
    status: meaning?.status ?? null,
    stance: meaning?.stance ?? 'ended',
    stanceBefore: meaning?.stance === 'ended' ? lastStance(history, tie, spell) : null,
    standing: STANDINGS[history.phaseStanding[phase] ?? 0] as Standing,
    basis: possible < 0 ? change.basis : changeOf(history, possible).basis,
    since: at(history.changes.earliest, start),
    sinceDate: dateOf(history, start),
    until: hasNext ? at(history.phaseDay, nextStart) - 1 : null,
    untilDate: hasNext ? dateOf(history, at(history.phaseSettled, nextStart)) : null,
    possible: possible < 0 ? null : possibleState(history, possible),
    change,
    eventIndex: at(history.changes.eventOf, current),
    startIndex: at(history.changes.eventOf, start),
    isSinceObserved: changeOf(history, start).isObserved,
  };
}

/** Tells how a tie stands at the end of a day; null before anything is known of it. */
export function tieStateOn(history: History, tie: number, day: Day): TieState | null {
  return tieStateAt(history, tie, phaseAt(history, tie, day));
}

/** The status that a change makes, with its stance. */
export function statusOf(history: History, change: number): KindStatus {
  return history.statuses[at(history.changeStatus, change)] as KindStatus;
}

/** The date of the event that holds a change. */
function dateOf(history: History, change: number): EdtfDate {
  return (history.dataset.events[at(history.changes.eventOf, change)] as Event).date;
}

function changeOf(history: History, change: number): Change {
  return history.changes.entries[change] as Change;
}

function possibleState(history: History, change: number): PossibleState {
  const { status, stance } = statusOf(history, change);
  return {
    status,
    stance,
    basis: changeOf(history, change).basis,
    by: at(history.changes.latest, change),
    date: dateOf(history, change),
    eventIndex: at(history.changes.eventOf, change),
  };
}

/** The stance of the last spell before a given one in which the tie had not ended. */
function lastStance(history: History, tie: number, spell: number): Stance | null {
  const firstSpell = at(history.phaseSpell, at(history.firstPhase, tie));
  for (let earlier = spell - 1; earlier >= firstSpell; earlier--) {
    const settled = at(history.phaseSettled, at(history.spellStart, earlier));
    const stance = settled < 0 ? 'ended' : statusOf(history, settled).stance;
    if (stance !== 'ended') return stance;
  }
  return null;
}
