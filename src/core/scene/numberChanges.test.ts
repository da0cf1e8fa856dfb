import { expect, test } from 'vitest';
import { compareDays } from '../history/compareDays.ts';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import { numberChanges } from './numberChanges.ts';
import { node, OPEN } from './testScene.ts';

const history = foldTies(
  dataset(
    event(
      0,
      change('relations:a,b', 'established'),
      change('pact:a,c', 'in-force'),
      change('relations:c,d', 'established'),
    ),
    event(5, change('relations:c,d', 'strained')),
    event(7, change('pact:a,c', 'ended')),
    event([6, 20], change('relations:a,b', 'severed')),
    event(8, change('support:a,d', 'active')),
  ),
);
const nodes = new Map(['a', 'b', 'c'].map((id) => [id, node(id, 0, 0)]));
const numbered = (since: number, day: number, more: Partial<typeof OPEN> = {}) =>
  numberChanges(history.dataset, { nodes }, compareDays(history, since, day), { ...OPEN, ...more }).map(
    ({ number, tie, isCertain, isDrawn }) => [number, history.tieIds[tie], isCertain, isDrawn],
  );

test('certain changes come first, each by the day of its first event', () => {
  expect(numbered(1, 10)).toEqual([
    [1, 'relations:c,d', true, false],
    [2, 'pact:a,c', true, true],
    [3, 'support:a,d', true, false],
    [4, 'relations:a,b', false, true],
  ]);
});

test('a change has the same number whichever of the two days comes first', () => {
  expect(numbered(10, 1)).toEqual(numbered(1, 10));
});

test('a tie is listed when it passes the filters on either day, and what is listed has no gap in its numbers', () => {
  expect(numbered(1, 10, { hidden: new Set(['strained', 'support']) })).toEqual([
    [1, 'relations:c,d', true, false],
    [2, 'pact:a,c', true, true],
    [3, 'relations:a,b', false, true],
  ]);
  expect(numbered(1, 10, { hidden: new Set(['strained', 'formal', 'support']) }).map(([, tie]) => tie)).toEqual([
    'pact:a,c',
    'relations:a,b',
  ]);
  expect(numbered(1, 10, { focus: new Set(['b']) })).toEqual([[1, 'relations:a,b', false, true]]);
});

test('an end without a place is told: the table has the change and the picture has not', () => {
  expect(numbered(7, 9)[0]).toEqual([1, 'support:a,d', true, false]);
});
