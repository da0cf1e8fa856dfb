import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, CLAIM_VERBS } from '../model/event.ts';
import { isAlike } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import type { History } from './history.ts';
import { createRecentChanges } from './recentChanges.ts';
import { settledState } from './settledState.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { type TieState, tieStateOn } from './tieState.ts';

const BREAK = 'relations:mali,ukraine';
const HELP = 'support:ukraine,rebels';
const WAR = 'conflict:mali,rebels';

function changedOn(history: History, day: number, length: number, isCertainOnly = false) {
  const recent = createRecentChanges(history);
  recent.moveTo(day, length, isCertainOnly);
  return [...recent.days].map(([tie, last]) => `${history.tieIds[tie]} ${last}`).sort();
}

describe('the ties that changed lately', () => {
  const history = foldTies(
    dataset(
      event(0, change(BREAK, 'established')),
      event(10, change(BREAK, 'severed'), change(WAR, 'fighting')),
      event(15, change(WAR, 'truce')),
    ),
  );

  it('are those that changed on the days of the run, the first of which is a day after it begins', () => {
    expect(changedOn(history, 12, 3)).toEqual([`${WAR} 10`, `${BREAK} 10`]);
    expect(changedOn(history, 12, 2)).toEqual([]);
    expect(changedOn(history, 10, 1)).toEqual([`${WAR} 10`, `${BREAK} 10`]);
    expect(changedOn(history, 15, 30)).toEqual([`${WAR} 15`, `${BREAK} 10`]);
  });

  it('are none in a run of no days', () => {
    expect(changedOn(history, 10, 0)).toEqual([]);
  });

  it('leave out what was merely observed and what was told again', () => {
    const seen = foldTies(
      dataset(
        event(5, change(BREAK, 'established', { isObserved: true }), change(WAR, 'fighting')),
        event(6, change(WAR, 'fighting')),
        event([7, 9], change(HELP, 'active', { isObserved: true })),
      ),
    );
    expect(changedOn(seen, 9, 30)).toEqual([`${WAR} 5`]);
  });

  it('count an uncertain change when it becomes possible and when it is certain, or then alone', () => {
    const uncertain = foldTies(dataset(event([5, 9], change(WAR, 'fighting'))));
    expect(changedOn(uncertain, 6, 3)).toEqual([`${WAR} 5`]);
    expect(changedOn(uncertain, 9, 30)).toEqual([`${WAR} 9`]);
    expect(changedOn(uncertain, 8, 30, true)).toEqual([]);
    expect(changedOn(uncertain, 9, 30, true)).toEqual([`${WAR} 9`]);
  });

  it('count words that move a standing', () => {
    const spoken = foldTies(dataset(event(1, change(HELP, 'active')), event(4, claim('mali', 'denies', HELP))));
    expect(changedOn(spoken, 4, 2)).toEqual([`${HELP} 4`]);
  });
});

const someDeed = fc.oneof(
  fc
    .record({
      tie: fc.constantFrom(BREAK, WAR),
      status: fc.constantFrom('established', 'severed', 'none'),
      basis: fc.constantFrom('reported' as const, 'claimed' as const),
      isObserved: fc.oneof(fc.constant(false), fc.boolean()),
    })
    .map(({ tie, status, ...more }): Change => change(tie, status, more)),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...CLAIM_VERBS), fc.constantFrom(BREAK, WAR))
    .map(([by, says, tie]) => claim(by, says, tie)),
);
const someHistory = fc
  .array(
    fc
      .tuple(fc.nat({ max: 25 }), fc.oneof(fc.constant(0), fc.nat({ max: 8 })), fc.array(someDeed, { maxLength: 3 }))
      .map(([day, width, deeds]) => event([day, day + width], ...deeds)),
    { maxLength: 14 },
  )
  .map((events) => foldTies(dataset(...events)));

/** Tells from the states of two days running whether a tie was changed by an act, by the words of the format. */
function isChange(history: History, before: TieState | null, after: TieState | null): boolean {
  if (!after || isAlike(before, after)) return false;
  const { possible } = after;
  const isNewTurn = possible && possible.status !== before?.possible?.status;
  const turning = isNewTurn ? history.dataset.events[possible.eventIndex]?.changes : [];
  if (turning?.findLast(({ tie }) => tie === after.id)?.isObserved === false) return true;
  const isNewStatus = after.status !== (before?.status ?? null);
  if (isNewStatus || (before?.possible && !possible)) return after.status !== null && !after.change.isObserved;
  return !isNewTurn && before !== null && after.standing !== before.standing;
}

function naiveDays(history: History, day: number, length: number, isCertainOnly: boolean): Map<number, number> {
  const days = new Map<number, number>();
  const stateOn = (tie: number, on: number) => {
    const state = tieStateOn(history, tie, on);
    if (!state || (!isCertainOnly && state.possible?.status !== state.status)) return state;
    return isCertainOnly ? settledState(history, state) : { ...state, possible: null };
  };
  for (let on = day - length + 1; on <= day; on++) {
    for (const tie of history.tieIds.keys()) {
      if (isChange(history, stateOn(tie, on - 1), stateOn(tie, on))) days.set(tie, on);
    }
  }
  return days;
}

it('they are the same however the day and the run wander, and what comes and goes is named', () => {
  const stop = fc.tuple(
    fc.integer({ min: -3, max: 36 }),
    fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 40 })),
    fc.boolean(),
  );
  fc.assert(
    fc.property(someHistory, fc.array(stop, { maxLength: 12 }), (history, stops) => {
      const recent = createRecentChanges(history);
      let before: ReadonlySet<number> = new Set();
      for (const [day, length, isCertainOnly] of stops) {
        const turned = recent.moveTo(day, length, isCertainOnly);
        const days = naiveDays(history, day, length, isCertainOnly);
        expect(new Map([...recent.days].sort())).toEqual(new Map([...days].sort()));
        const now = new Set(days.keys());
        const isTurned = (tie: number) => before.has(tie) !== now.has(tie);
        expect([...turned].sort()).toEqual([...history.tieIds.keys()].filter(isTurned));
        before = now;
      }
    }),
    { numRuns: 400 },
  );
});
