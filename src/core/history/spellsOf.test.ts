import { describe, expect, it } from 'vitest';
import { foldTies } from './foldTies.ts';
import { phaseAt } from './history.ts';
import { eventsBehind, spellsOf } from './spellsOf.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const TIE = 'relations:mali,ukraine';

describe('the spells of a tie', () => {
  it('run from one status to the next', () => {
    const history = foldTies(dataset(event(10, change(TIE, 'established')), event(20, change(TIE, 'severed'))));
    expect(spellsOf(history, 0)).toEqual([
      {
        from: 10,
        fromCertain: 10,
        to: 19,
        toCertain: 19,
        status: 'established',
        stance: 'formal',
        standing: 'established',
        eventIndexes: [0],
      },
      {
        from: 20,
        fromCertain: 20,
        to: null,
        toCertain: null,
        status: 'severed',
        stance: 'severed',
        standing: 'established',
        eventIndexes: [1],
      },
    ]);
  });

  it('have uncertain ends where their changes have', () => {
    const history = foldTies(
      dataset(event([10, 15], change(TIE, 'established')), event([20, 25], change(TIE, 'none'))),
    );
    expect(spellsOf(history, 0)).toMatchObject([
      { from: 10, fromCertain: 15, toCertain: 19, to: 24 },
      { from: 20, fromCertain: 25, to: null },
    ]);
  });

  it('go on when a status is repeated, with all its events, and return when a tie resumes', () => {
    const history = foldTies(
      dataset(
        event(1, change(TIE, 'established')),
        event(2, change(TIE, 'established')),
        event(3, change(TIE, 'severed')),
        event(4, change(TIE, 'established')),
      ),
    );
    const spells = spellsOf(history, 0).map(({ status, eventIndexes }) => [status, ...eventIndexes]);
    expect(spells).toEqual([
      ['established', 0, 1],
      ['severed', 2],
      ['established', 3],
    ]);
  });

  it('rest on every event of the day they began', () => {
    const history = foldTies(dataset(event(4, change(TIE, 'severed')), event(4, change(TIE, 'severed'))));
    expect(spellsOf(history, 0)[0]?.eventIndexes).toEqual([0, 1]);
  });

  it('tell the standing at their end', () => {
    const history = foldTies(dataset(event(1, change(TIE, 'severed')), event(3, claim('mali', 'denies', TIE))));
    expect(spellsOf(history, 0)).toMatchObject([{ status: 'severed', standing: 'contested', eventIndexes: [0] }]);
  });

  it('leave out a change that was overtaken before it was certain', () => {
    const history = foldTies(dataset(event([1, 9], change(TIE, 'strained')), event(5, change(TIE, 'severed'))));
    expect(spellsOf(history, 0).map(({ status }) => status)).toEqual(['severed']);
  });
});

describe('the events behind a phase', () => {
  it('are those up to that phase', () => {
    const history = foldTies(dataset(event(1, change(TIE, 'severed')), event(5, change(TIE, 'severed'))));
    expect(eventsBehind(history, phaseAt(history, 0, 4))).toEqual([0]);
    expect(eventsBehind(history, phaseAt(history, 0, 5))).toEqual([0, 1]);
  });

  it('are the possible one while nothing is settled', () => {
    const history = foldTies(dataset(event([1, 9], change(TIE, 'severed'))));
    expect(eventsBehind(history, phaseAt(history, 0, 4))).toEqual([0]);
  });

  it('leave out an event that made another status, though it fell between them', () => {
    const history = foldTies(
      dataset(
        event(1, change(TIE, 'severed')),
        event([2, 9], change(TIE, 'strained')),
        event(5, change(TIE, 'severed')),
      ),
    );
    expect(eventsBehind(history, phaseAt(history, 0, 9))).toEqual([0, 2]);
  });
});
