import type { ActorId } from '../model/actor.ts';
import type { Day } from '../time/day.ts';
import { diffDays, isAlike, type TieDifference } from './diffDays.ts';
import type { History } from './history.ts';
import { type Reading, stateAs } from './stateAs.ts';
import { at } from './tieRecords.ts';
import { type TieState, tieStateOn } from './tieState.ts';
import type { TieTurn } from './tieTurns.ts';
import { turnOf } from './turnOf.ts';

/** A tie that does not stand alike on two days: how it turned, whether that is certain, and what did it. */
export interface TieChange extends TieDifference {
  readonly turn: TieTurn;
  /** False where the tie may have been the same on both days: the dates do not tell. */
  readonly isCertain: boolean;
  /** True where the tie is missing on one day because the teller denies it there; its turn is then about that alone. */
  readonly isLeftOut?: true;
  /**
   * The events in between that made it so, as indexes into `Dataset.events`: those that changed the tie and, where its
   * standing is at stake, those that spoke of it. From the first day to the second, so backwards when that is earlier.
   */
  readonly eventIndexes: readonly number[];
}

/**
 * Compares two days: every tie that does not stand alike on them (`diffDays`), in the order of the dataset. That a tie
 * may already have become what it is anyway is no difference to a reader.
 *
 * Read the other way round, each change is its own mirror: before and after swapped, the turn mirrored, the events in
 * reverse. A day does not differ from itself. For `isCertainOnly` a change counts from the day on which it is certain.
 * With a teller both days are as they tell them, and their words between the two are among what made it so.
 */
export function compareDays(
  history: History,
  since: Day,
  day: Day,
  isCertainOnly = false,
  teller: ActorId | null = null,
): TieChange[] {
  return diffDays(history, since, day, isCertainOnly, teller).flatMap(
    (difference) => describeChange(history, difference, since, day, teller) ?? [],
  );
}

/** Compares one tie on two days, on which it is in two phases; null where there is no difference to see. */
export function compareTie(
  history: History,
  tie: number,
  [phaseBefore, phaseAfter]: readonly [number, number],
  since: Day,
  day: Day,
  reading: Reading,
): TieChange | null {
  const before = stateAs(history, tie, phaseBefore, since, reading);
  const after = stateAs(history, tie, phaseAfter, day, reading);
  return describeChange(history, { tie, before, after }, since, day, reading.teller);
}

function describeChange(
  history: History,
  difference: TieDifference,
  since: Day,
  day: Day,
  teller: ActorId | null,
): TieChange | null {
  const { tie, before, after } = difference;
  if (isAlike(withoutEcho(before), withoutEcho(after))) return null;
  const eventIndexes = eventsBetween(history, difference, since, day, teller);
  if (teller !== null && isDenied(history, difference, since, day)) {
    return { tie, before, after, turn: before ? 'denied' : 'upheld', isCertain: true, eventIndexes, isLeftOut: true };
  }
  return { tie, before, after, turn: turnOf(before, after), isCertain: isChangeCertain(before, after), eventIndexes };
}

/** A state without a possible change to the status that it has already. */
function withoutEcho(state: TieState | null): TieState | null {
  return state?.possible && state.possible.status === state.status ? { ...state, possible: null } : state;
}

/** Tells whether a tie is known on both days and missing on one: only a teller who denies it leaves it out so. */
function isDenied(history: History, { tie, before, after }: TieDifference, since: Day, day: Day): boolean {
  if (before && after) return false;
  return tieStateOn(history, tie, since) !== null && tieStateOn(history, tie, day) !== null;
}

/**
 * Tells whether a tie has surely changed: no status that it can have on the one day, settled or possible, is one that
 * it can have on the other, or its statuses are the same and only its standing moved. A status that was seen before
 * anything else was known may have been so all along.
 */
function isChangeCertain(before: TieState | null, after: TieState | null): boolean {
  const [was, is] = [statusesOf(before), statusesOf(after)];
  if (was.join() === is.join()) return true;
  if (isFirstSeen(before, after) || isFirstSeen(after, before)) return false;
  return !was.some((status) => is.includes(status));
}

function statusesOf(state: TieState | null): (string | null)[] {
  return state?.possible ? [state.status, state.possible.status] : [state?.status ?? null];
}

function isFirstSeen(unknown: TieState | null, seen: TieState | null): boolean {
  return (unknown?.status ?? null) === null && seen?.isSinceObserved === true;
}

function eventsBetween(
  history: History,
  { tie, before, after }: TieDifference,
  since: Day,
  day: Day,
  teller: ActorId | null,
): number[] {
  const { changes, claims } = history;
  const [first, last] = [Math.min(since, day), Math.max(since, day)];
  const meets = ({ earliest, latest }: Pick<History['changes'], 'earliest' | 'latest'>, index: number) =>
    at(earliest, index) <= last && at(latest, index) > first;
  const events = new Set<number>();
  const start = at(changes.first, tie);
  for (let index = start; index < at(changes.first, tie + 1); index++) {
    if (meets(changes, index) && (index === start || !isRepeat(history, index))) events.add(at(changes.eventOf, index));
  }
  const doWordsMatter = isSpokenOf(before) || isSpokenOf(after);
  for (let index = at(claims.first, tie); index < at(claims.first, tie + 1); index++) {
    if (!doWordsMatter && claims.entries[index]?.by !== teller) continue;
    if (at(claims.latest, index) > first && at(claims.latest, index) <= last) events.add(at(claims.eventOf, index));
  }
  const inOrder = [...events].sort((p, q) => p - q);
  return since <= day ? inOrder : inOrder.reverse();
}

/** A change to what the change before it had made already, on the same basis. */
function isRepeat({ changeStatus, changeIsClaimed }: History, index: number): boolean {
  return (
    at(changeStatus, index) === at(changeStatus, index - 1) && changeIsClaimed[index] === changeIsClaimed[index - 1]
  );
}

/** Words matter to a tie that is not agreed upon, or that rests on words alone. */
function isSpokenOf(state: TieState | null): boolean {
  return state !== null && (state.standing !== 'established' || state.basis === 'claimed');
}
