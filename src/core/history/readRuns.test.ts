import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_VERBS } from '../model/event.ts';
import { foldTies } from './foldTies.ts';
import { readRuns, WHOLE_RECORD } from './readRuns.ts';
import { settledState } from './settledState.ts';
import { runOn, standingRuns } from './standingRuns.ts';
import { tellTie } from './tellTie.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const HELP = 'support:ukraine,csp';
const history = foldTies(
  dataset(
    event(10, change(HELP, 'active', { basis: 'claimed' }), claim('mali', 'asserts', HELP)),
    event(17, claim('ukraine', 'denies', HELP)),
    event(30, claim('ukraine', 'withdraws', HELP)),
  ),
);
const told = (...tellers: string[]) =>
  readRuns(history, 0, { ...WHOLE_RECORD, tellers }).map(({ from, to, standing }) => [from, to, standing]);

describe('the runs of a tie as told', () => {
  it('by nobody in particular are those of the record', () => {
    expect(readRuns(history, 0, WHOLE_RECORD)).toEqual(standingRuns(history, 0));
  });

  it('by its accuser are established, and by who denies it there is a hole', () => {
    expect(told('mali')).toEqual([
      [10, 16, 'established'],
      [17, 29, 'established'],
      [30, null, 'established'],
    ]);
    expect(told('ukraine')).toEqual([
      [10, 16, 'alleged'],
      [30, null, 'alleged'],
    ]);
  });

  it('by two are there while either has the tie', () => {
    expect(told('mali', 'ukraine')).toEqual([
      [10, 16, 'alleged'],
      [17, 29, 'established'],
      [30, null, 'alleged'],
    ]);
  });

  it('have holes that no run stands for', () => {
    const runs = readRuns(history, 0, { ...WHOLE_RECORD, tellers: ['ukraine'] });
    expect([16, 17, 29, 30].map((day) => runOn(runs, day)?.from ?? null)).toEqual([10, null, null, 30]);
  });

  it('read on every day as the tie told on that day does', () => {
    const someWord = fc
      .tuple(fc.nat(20), fc.nat(4), fc.constantFrom('mali', 'ukraine'), fc.constantFrom(...CLAIM_VERBS))
      .map(([day, width, by, says]) => event([day, day + width], claim(by, says, HELP)));
    const someAct = fc
      .tuple(fc.nat(20), fc.nat(6), fc.constantFrom('active', 'ended'), fc.boolean())
      .map(([day, width, status, isClaimed]) =>
        event([day, day + width], change(HELP, status, { basis: isClaimed ? 'claimed' : 'reported' })),
      );
    fc.assert(
      fc.property(fc.array(someAct), fc.array(someWord), fc.boolean(), (acts, words, isCertainOnly) => {
        const facts = foldTies(dataset(event(0, claim('csp', 'denies', HELP)), ...acts, ...words));
        const runs = readRuns(facts, 0, { isCertainOnly, tellers: ['mali'] });
        for (let day = -1; day < 30; day++) {
          const known = tieStateOn(facts, 0, day);
          const settled = known && isCertainOnly ? settledState(facts, known) : known;
          const state = settled && tellTie(facts, settled, 'mali', day);
          const run = runOn(runs, day);
          expect(run && [run.status, run.standing, run.becoming?.status]).toEqual(
            state && [state.status, state.standing, state.possible?.status],
          );
        }
      }),
    );
  });
});
