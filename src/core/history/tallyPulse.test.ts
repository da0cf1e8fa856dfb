import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { MIN_DAY } from '../time/day.ts';
import { foldTies } from './foldTies.ts';
import { tallyPulse } from './tallyPulse.ts';
import { change, dataset, event } from './testDataset.ts';

const RELATIONS = 'relations:mali,ukraine';
const CONFLICT = 'conflict:csp-dpa,mali';

const pulse = (...events: Event[]) =>
  tallyPulse(foldTies(dataset(...events))).map(({ from, to, made, broken }) => [from, to, made, broken]);

describe('the pulse', () => {
  it('counts a tie that begins as made, one that gets worse or ends as broken', () => {
    expect(
      pulse(
        event(1, change(RELATIONS, 'established')),
        event(2, change(RELATIONS, 'severed')),
        event(3, change(RELATIONS, 'established')),
        event(4, change(RELATIONS, 'none')),
      ),
    ).toEqual([
      [1, 1, 1, 0],
      [2, 2, 0, 1],
      [3, 3, 1, 0],
      [4, 4, 0, 1],
    ]);
  });

  it('counts a war as broken when it begins and as made when it ends', () => {
    expect(pulse(event(1, change(CONFLICT, 'fighting')), event(2, change(CONFLICT, 'ended')))).toEqual([
      [1, 1, 0, 1],
      [2, 2, 1, 0],
    ]);
  });

  it('counts sanctions as broken when imposed and as made when lifted', () => {
    const tie = 'sanctions:ecowas,mali';
    expect(pulse(event(1, change(tie, 'imposed')), event(2, change(tie, 'lifted')))).toEqual([
      [1, 1, 0, 1],
      [2, 2, 1, 0],
    ]);
  });

  it('counts the events of one day together and keeps a day that changed nothing', () => {
    const beats = tallyPulse(
      foldTies(dataset(event(1, change(RELATIONS, 'established')), event(1, change(CONFLICT, 'fighting')), event(5))),
    );
    expect(beats).toEqual([
      { from: 1, to: 1, events: 2, made: 1, broken: 1 },
      { from: 5, to: 5, events: 1, made: 0, broken: 0 },
    ]);
  });

  it('spreads an uncertain change over its days', () => {
    expect(pulse(event([3, 9], change(RELATIONS, 'established')), event(3, change(CONFLICT, 'fighting')))).toEqual([
      [3, 3, 0, 1],
      [3, 9, 1, 0],
    ]);
  });

  it('counts a status that was merely observed as no act, but compares with it', () => {
    expect(
      pulse(
        event(1, change(RELATIONS, 'established', { isObserved: true })),
        event(2, change(RELATIONS, 'established')),
        event(3, change(RELATIONS, 'strained')),
      ),
    ).toEqual([
      [1, 1, 0, 0],
      [2, 2, 0, 0],
      [3, 3, 0, 1],
    ]);
  });

  it('has no beat for an event without a known beginning', () => {
    expect(pulse(event([MIN_DAY, 5], change(RELATIONS, 'established')), event(7, change(RELATIONS, 'none')))).toEqual([
      [7, 7, 0, 1],
    ]);
  });

  it('leaves out ties that are not looked at', () => {
    const history = foldTies(dataset(event(1, change(RELATIONS, 'established'), change(CONFLICT, 'fighting'))));
    expect(tallyPulse(history, (tie) => tie === 1)).toMatchObject([{ made: 0, broken: 1 }]);
  });
});
