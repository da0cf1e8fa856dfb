import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VERBS } from '../model/event.ts';
import { MIN_DAY } from '../time/day.ts';
import { foldTies } from './foldTies.ts';
import { certainRuns, runOn, standingRuns, stepRuns } from './standingRuns.ts';
import { change, claim, type Deed, dataset, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const TIE = 'relations:mali,ukraine';
const HELP = 'support:ukraine,csp';

function runsOf(...events: ReturnType<typeof event>[]) {
  return standingRuns(foldTies(dataset(...events)), 0);
}

describe('the runs of a tie', () => {
  it('become contested on the day of the denial, within one spell', () => {
    const runs = runsOf(
      event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
      event(17, claim('ukraine', 'denies', HELP)),
    );
    expect(runs).toMatchObject([
      { from: 10, to: 16, status: 'active', standing: 'alleged' },
      { from: 17, to: null, status: 'active', standing: 'contested' },
    ]);
  });

  it('begin uncertain where their change is possible only, and settle on the day it is certain', () => {
    expect(runsOf(event([10, 15], change(TIE, 'established')), event([20, 25], change(TIE, 'severed')))).toMatchObject([
      {
        from: 10,
        to: 14,
        status: null,
        stance: 'ended',
        becoming: { status: 'established', stance: 'formal', by: 15 },
      },
      { from: 15, to: 19, status: 'established', becoming: null },
      { from: 20, to: 24, status: 'established', becoming: { status: 'severed', stance: 'severed', by: 25 } },
      { from: 25, to: null, status: 'severed', stance: 'severed', becoming: null },
    ]);
  });

  it('leave a gap where a tie has ended, from its very day', () => {
    expect(
      runsOf(
        event(1, change(TIE, 'established')),
        event(5, change(TIE, 'none')),
        event(9, change(TIE, 'established')),
      ).map(({ from, to, stance }) => [from, to, stance]),
    ).toEqual([
      [1, 4, 'formal'],
      [5, 8, 'ended'],
      [9, null, 'formal'],
    ]);
  });

  it('say of a status that was merely seen that it may be older, and not of one that an act made', () => {
    const runs = runsOf(event(1, change(TIE, 'established', { isObserved: true })), event(5, change(TIE, 'severed')));
    expect(runs.map(({ mayBeOlder }) => mayBeOlder)).toEqual([true, false]);
  });

  it('say of a beginning that nobody dates that it may be older, also where it is certain', () => {
    const runs = runsOf(event([MIN_DAY, 7], change(TIE, 'established')), event(9, change(TIE, 'severed')));
    expect(runs.map(({ from, mayBeOlder }) => [from, mayBeOlder])).toEqual([
      [MIN_DAY, true],
      [7, true],
      [9, false],
    ]);
  });

  it('hold only the last of several changes of one day', () => {
    expect(runsOf(event(3, change(TIE, 'strained')), event(3, change(TIE, 'severed')))).toMatchObject([
      { from: 3, to: null, status: 'severed' },
    ]);
  });

  it('go on when a status is told again', () => {
    expect(runsOf(event(3, change(TIE, 'severed')), event(8, change(TIE, 'severed')))).toHaveLength(1);
  });

  it('are none of a tie that was only spoken of', () => {
    expect(runsOf(event(3, claim('mali', 'asserts', TIE)))).toEqual([]);
  });
});

describe('a run in which a change is possible', () => {
  it('keeps apart how the change and how the status before it are spoken of', () => {
    const runs = runsOf(
      event(1, change(TIE, 'established')),
      event([5, 9], change(TIE, 'severed', { basis: 'claimed' })),
    );
    expect(runs).toMatchObject([
      { from: 1, standing: 'established', settledStanding: 'established' },
      { from: 5, standing: 'alleged', settledStanding: 'established', becoming: { status: 'severed' } },
      { from: 9, standing: 'alleged', settledStanding: 'alleged', status: 'severed' },
    ]);
    expect(certainRuns(runs)).toMatchObject([
      { from: 1, to: 8, standing: 'established' },
      { from: 9, standing: 'alleged' },
    ]);
  });
});

describe('the certain runs', () => {
  it('let a change count from the day on which it is certain', () => {
    const runs = runsOf(event([1, 4], change(TIE, 'established')), event([20, 25], change(TIE, 'severed')));
    expect(certainRuns(runs)).toMatchObject([
      { from: 4, to: 24, status: 'established', becoming: null },
      { from: 25, to: null, status: 'severed' },
    ]);
  });

  it('keep that a beginning may be older', () => {
    const seen = change(TIE, 'established', { isObserved: true });
    expect(certainRuns(runsOf(event([1, 4], seen)))).toMatchObject([{ from: 4, mayBeOlder: true }]);
  });
});

describe('stepping through runs', () => {
  const runs = runsOf(event(3, change(TIE, 'established')), event([8, 12], change(TIE, 'severed')));

  it('stops at each day on which the tie begins to read otherwise, and nowhere beyond the ends', () => {
    expect([0, 3, 8, 12].map((day) => stepRuns(runs, day, 1))).toEqual([3, 8, 12, null]);
    expect([13, 12, 8, 3].map((day) => stepRuns(runs, day, -1))).toEqual([12, 8, 3, null]);
  });
});

const someDeed = fc.oneof(
  fc
    .tuple(fc.constantFrom('established', 'severed', 'none'), fc.boolean(), fc.boolean())
    .map(
      ([status, isClaimed, isObserved]): Deed =>
        change(TIE, status, { basis: isClaimed ? 'claimed' : 'reported', isObserved }),
    ),
  fc
    .tuple(fc.constantFrom('a', '__proto__'), fc.constantFrom(...CLAIM_VERBS))
    .map(([by, says]): Deed => claim(by, says, TIE)),
);
const someEvents = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), someDeed)
    .map(([day, width, deed]) => event([day, day + width], deed)),
  { maxLength: 10 },
);

describe('any tie', () => {
  it('reads on every day as the run of that day says, and runs follow one another without a hole', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const history = foldTies(dataset(event(0, claim('a', 'asserts', TIE)), ...events));
        const runs = standingRuns(history, 0);
        for (let day = -1; day <= 32; day++) {
          const state = tieStateOn(history, 0, day);
          const run = runOn(runs, day);
          expect(run && [run.status, run.stance, run.standing, run.becoming?.status]).toEqual(
            state && [state.status, state.stance, state.standing, state.possible?.status],
          );
        }
        for (const [place, run] of runs.entries()) {
          const next = runs[place + 1];
          expect(run.to).toBe(next ? next.from - 1 : null);
          expect(run.to ?? run.from).toBeGreaterThanOrEqual(run.from);
        }
      }),
    );
  });
});
