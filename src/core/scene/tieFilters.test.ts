import { describe, expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import { OPEN, possible, state } from './testScene.ts';
import { isSaidByHull, isTieShown, shownStance } from './tieFilters.ts';

const data = dataset(event(0, change('relations:mali,ukraine', 'severed')));
const severed = state('relations:mali,ukraine', 'severed');
const isShown = (tie: typeof severed, more: Partial<typeof OPEN> = {}) => isTieShown(data, tie, { ...OPEN, ...more });

describe('a tie is shown', () => {
  test('unless its stance, its kind or the sort of one of its ends is hidden', () => {
    expect(isShown(severed)).toBe(true);
    for (const name of ['severed', 'relations', 'state'])
      expect(isShown(severed, { hidden: new Set([name]) })).toBe(false);
    expect(isShown(severed, { hidden: new Set(['allied', 'pact', 'bloc']) })).toBe(true);
  });

  test('when one of its ends is in focus', () => {
    expect(isShown(severed, { focus: new Set(['ukraine']) })).toBe(true);
    expect(isShown(severed, { focus: new Set(['niger']) })).toBe(false);
  });

  test('when it has ended only on request', () => {
    const ended = state('relations:mali,ukraine', 'ended');
    expect(isShown(ended)).toBe(false);
    expect(isShown(ended, { isEndedShown: true })).toBe(true);
  });

  test('when it is denied only on request, contested always', () => {
    expect(isShown({ ...severed, standing: 'denied' })).toBe(false);
    expect(isShown({ ...severed, standing: 'denied' }, { isDeniedShown: true })).toBe(true);
    expect(isShown({ ...severed, standing: 'contested' })).toBe(true);
  });

  test('unless its standing is hidden; what is denied is not hidden but shown on request', () => {
    const standings = ['established', 'alleged', 'contested'] as const;
    for (const standing of standings) {
      const hidden = new Set<string>([standing]);
      expect(standings.filter((other) => isShown({ ...severed, standing: other }, { hidden }))).toEqual(
        standings.filter((other) => other !== standing),
      );
    }
    const denied = { ...severed, standing: 'denied' } as const;
    expect(isShown(denied, { hidden: new Set(['denied']), isDeniedShown: true })).toBe(true);
  });
});

test('while nothing is settled a tie is shown by what it may have become', () => {
  const dawning = state('relations:mali,ukraine', 'ended', { possible: possible('formal') });
  expect(shownStance(dawning)).toBe('formal');
  expect(shownStance(severed)).toBe('severed');
  expect(shownStance(state('relations:mali,ukraine', 'ended', { possible: possible('ended') }))).toBe(null);
});

test('while a change is possible a tie is shown unless both what it was and what it may be are hidden', () => {
  const breaking = state('relations:mali,ukraine', 'formal', { possible: possible('severed') });
  expect(isShown(breaking, { hidden: new Set(['formal']) })).toBe(true);
  expect(isShown(breaking, { hidden: new Set(['severed']) })).toBe(true);
  expect(isShown(breaking, { hidden: new Set(['formal', 'severed']) })).toBe(false);
});

test('an outline does not say of a disputed membership all there is to say', () => {
  const disputed = state('membership:mali,aes', 'allied', { standing: 'contested' });
  expect(isSaidByHull(disputed, new Set(['aes']))).toBe(false);
});

test('an outline says plain membership, and nothing else', () => {
  const hulls = new Set(['aes']);
  const member = state('membership:mali,aes', 'allied');
  expect(isSaidByHull(member, hulls)).toBe(true);
  expect(isSaidByHull(member, new Set(['ecowas']))).toBe(false);
  expect(isSaidByHull({ ...member, possible: possible('strained') }, hulls)).toBe(false);
  expect(isSaidByHull(state('membership:mali,aes', 'strained'), hulls)).toBe(false);
  expect(isSaidByHull(state('pact:aes,mali', 'allied'), hulls)).toBe(false);
});
