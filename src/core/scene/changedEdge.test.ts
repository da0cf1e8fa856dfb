import { expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import type { TieState } from '../history/tieState.ts';
import { changedEdge } from './changedEdge.ts';
import { node, possible, STRAIGHT, state } from './testScene.ts';

const data = dataset(event(0, change('relations:a,b', 'established'), change('membership:a,b', 'member')));
const plan = {
  nodes: new Map(['a', 'b'].map((id) => [id, node(id, 0, 0)])),
  curves: [STRAIGHT, STRAIGHT],
  ties: [...data.ties.values()],
};
const draw = (before: TieState | null, after: TieState | null, nodes = plan.nodes) =>
  changedEdge(
    data,
    { ...plan, nodes },
    { tie: 0, before, after, turn: 'fell', isCertain: true, eventIndexes: [0], number: 3, isDrawn: true },
  );
const TIE = 'relations:a,b';

test('a changed tie is drawn as it is on the second day, with its number', () => {
  expect(draw(state(TIE, 'formal'), state(TIE, 'severed'))).toMatchObject({
    stance: 'severed',
    mark: 3,
    isMarkCertain: true,
    isEnded: false,
    isFresh: true,
  });
});

test('a tie that ended, or was not yet, is the trace of what it was', () => {
  for (const after of [null, state(TIE, 'ended', { stanceBefore: 'allied' })]) {
    expect(draw(state(TIE, 'strained'), after)).toMatchObject({ stance: 'strained', isEnded: true, becoming: null });
  }
  const dawning = state(TIE, 'ended', { possible: possible('allied') });
  expect(draw(dawning, null)).toMatchObject({ stance: 'allied', isEnded: true, becoming: null });
});

test('a tie that may have ended is still there', () => {
  const ending = state(TIE, 'allied', { possible: possible('ended') });
  expect(draw(state(TIE, 'allied'), ending)).toMatchObject({ stance: 'allied', becoming: 'ended', isEnded: false });
});

test('a plain membership is a line although an outline would say it, and so is a tie that was never there', () => {
  expect(draw(null, state('membership:a,b', 'allied'))).toMatchObject({ kind: 'membership', stance: 'allied' });
  expect(draw(null, state(TIE, 'ended', { stanceBefore: 'formal' }))).toMatchObject({
    isEnded: true,
    stance: 'formal',
  });
});

test('without a place at either end there is no line', () => {
  expect(draw(state(TIE, 'formal'), state(TIE, 'severed'), new Map())).toBe(null);
});
