import { describe, expect, it } from 'vitest';
import type { ClaimVerb } from '../model/event.ts';
import { foldTies } from './foldTies.ts';
import { tellTie, tiesRetold, tiesSpokenOfBy } from './tellTie.ts';
import { change, claim, dataset, event } from './testDataset.ts';
import { type TieState, tieStateOn } from './tieState.ts';

const SUPPORT = 'support:ukraine,csp-dpa';
const RELATIONS = 'relations:mali,ukraine';

const history = foldTies(
  dataset(
    event(0, change(RELATIONS, 'established')),
    event(4, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
    event(5, claim('ukraine', 'denies', SUPPORT)),
    event(6, claim('niger', 'asserts', SUPPORT), claim('niger', 'asserts')),
    event([8, 9], claim('ukraine', 'withdraws', SUPPORT)),
    event(12, change(SUPPORT, 'ended', { basis: 'claimed' })),
    event(13, claim('mali', 'denies', RELATIONS)),
  ),
);
const stateOn = (tie: string, day: number) => tieStateOn(history, history.tieIndex.get(tie) ?? -1, day) as TieState;
const told = (tie: string, teller: string, day: number) => tellTie(history, stateOn(tie, day), teller, day);

describe('as told by a speaker', () => {
  it('a tie that they deny is gone', () => {
    expect(stateOn(SUPPORT, 5).standing).toBe('contested');
    expect(told(SUPPORT, 'ukraine', 5)).toBeNull();
  });

  it('a tie that they assert is established, and nothing else of it is told anew', () => {
    expect(told(SUPPORT, 'mali', 5)).toEqual({ ...stateOn(SUPPORT, 5), standing: 'established' });
  });

  it.each<[ClaimVerb, TieState['standing'] | null]>([
    ['asserts', 'established'],
    ['confirms', 'established'],
    ['denies', null],
    ['withdraws', 'alleged'],
  ])('a claimed tie of which their word %s is then %s', (says, standing) => {
    const other = foldTies(
      dataset(
        event(0, change(SUPPORT, 'active', { basis: 'claimed' }), claim('mali', 'asserts', SUPPORT)),
        event(1, claim('niger', says, SUPPORT)),
      ),
    );
    const state = tieStateOn(other, 0, 1) as TieState;
    expect(tellTie(other, state, 'niger', 1)?.standing ?? null).toBe(standing);
  });

  it('everything of which they are silent is the same object: silence denies nothing', () => {
    const state = stateOn(RELATIONS, 6);
    expect(tellTie(history, state, 'ukraine', 6)).toBe(state);
  });

  it('a tie is as it is before they speak of it, and once they have taken their word back', () => {
    const before = stateOn(SUPPORT, 4);
    expect(tellTie(history, before, 'ukraine', 4)).toBe(before);
    expect(told(SUPPORT, 'ukraine', 8)).toBeNull();
    const after = stateOn(SUPPORT, 9);
    expect(tellTie(history, after, 'ukraine', 9)).toBe(after);
  });

  it('what they say of the event itself tells no tie', () => {
    const spoken = foldTies(dataset(event(0, change(RELATIONS, 'established'), claim('niger', 'denies'))));
    const state = tieStateOn(spoken, 0, 0) as TieState;
    expect(tellTie(spoken, state, 'niger', 0)).toBe(state);
  });

  it('a tie that is established already is the same object', () => {
    const sure = foldTies(dataset(event(0, change(RELATIONS, 'established'), claim('mali', 'confirms', RELATIONS))));
    const state = tieStateOn(sure, 0, 0) as TieState;
    expect(tellTie(sure, state, 'mali', 0)).toBe(state);
  });

  it('a fact that they deny is gone too', () => {
    expect(stateOn(RELATIONS, 13)).toMatchObject({ basis: 'reported', standing: 'contested' });
    expect(told(RELATIONS, 'mali', 13)).toBeNull();
  });

  it('a tie that they assert does not go on when it has ended', () => {
    expect(told(SUPPORT, 'mali', 12)).toMatchObject({ status: 'ended', stance: 'ended', standing: 'established' });
  });

  it('a change that is merely possible stays possible', () => {
    const maybe = foldTies(
      dataset(
        event([0, 9], change(SUPPORT, 'active', { basis: 'claimed' })),
        event(1, claim('mali', 'asserts', SUPPORT)),
      ),
    );
    const state = tieStateOn(maybe, 0, 5) as TieState;
    expect(tellTie(maybe, state, 'mali', 5)).toMatchObject({
      status: null,
      possible: { status: 'active' },
      standing: 'established',
    });
  });
});

describe('the ties that a teller can show otherwise', () => {
  it('are those that they ever speak of', () => {
    const idsOf = (teller: string) => tiesSpokenOfBy(history, teller).map((tie) => history.tieIds[tie]);
    expect(idsOf('mali')).toEqual([RELATIONS, SUPPORT]);
    expect(idsOf('niger')).toEqual([SUPPORT]);
    expect(idsOf('__proto__')).toEqual([]);
    expect(tiesSpokenOfBy(foldTies(dataset()), 'mali')).toEqual([]);
  });

  it('are retold on the days on which a word changes, also where the phase of the tie does not', () => {
    const support = history.tieIndex.get(SUPPORT) ?? -1;
    expect(stateOn(SUPPORT, 6).phase).toBe(stateOn(SUPPORT, 5).phase);
    expect(tiesRetold(history, 'niger', 5, 6)).toEqual([support]);
    expect(tiesRetold(history, 'niger', 6, 5)).toEqual([support]);
    expect(tiesRetold(history, 'niger', 6, 99)).toEqual([]);
    expect(tiesRetold(history, 'ukraine', Number.NEGATIVE_INFINITY, 5)).toEqual([support]);
    expect(tiesRetold(history, 'ukraine', 5, 5)).toEqual([]);
  });
});
