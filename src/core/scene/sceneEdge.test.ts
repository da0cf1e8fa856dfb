import { expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import { sceneEdge } from './sceneEdge.ts';
import { node, OPEN, possible, STRAIGHT, state } from './testScene.ts';

const data = dataset(event(0, change('support:ukraine,csp', 'active'), change('membership:mali,aes', 'member')));
const nodes = new Map(['ukraine', 'csp', 'mali'].map((id) => [id, node(id, 0, 0)]));
const plan = { nodes, curves: [STRAIGHT, STRAIGHT], ties: [...data.ties.values()] };
const draw = (tie: ReturnType<typeof state>, more: Partial<typeof OPEN> = {}) =>
  sceneEdge(data, plan, tie, { ...OPEN, ...more }, true);

test('a tie is drawn along its curve, in the direction of its kind', () => {
  expect(draw(state('support:ukraine,csp', 'cooperative'))).toMatchObject({
    id: 'support:ukraine,csp',
    a: 'ukraine',
    b: 'csp',
    isDirected: true,
    stance: 'cooperative',
    becoming: null,
    isEnded: false,
    isFresh: true,
    curve: STRAIGHT,
  });
});

test('a tie that has ended is drawn in its last manner, if it is drawn', () => {
  const ended = state('support:ukraine,csp', 'ended', { stanceBefore: 'cooperative' });
  expect(draw(ended)).toBe(null);
  expect(draw(ended, { isEndedShown: true })).toMatchObject({ stance: 'cooperative', isEnded: true });
  const silent = state('support:ukraine,csp', 'ended');
  expect(draw(silent, { isEndedShown: true })).toMatchObject({ stance: 'formal', isEnded: true });
});

test('a tie that may have begun is changing, not ended', () => {
  const dawning = state('support:ukraine,csp', 'ended', { possible: possible('cooperative') });
  expect(draw(dawning)).toMatchObject({ stance: 'ended', becoming: 'cooperative', isEnded: false });
});

test('a tie is not drawn that has an end without a place, or that an outline says', () => {
  const member = state('membership:mali,aes', 'allied', { tie: 1 });
  expect(draw(member)).toBe(null);
  const placed = { ...plan, nodes: new Map([...nodes, ['aes', node('aes', 0, 0, 'bloc')]]) };
  expect(sceneEdge(data, placed, member, OPEN, false)).toMatchObject({ b: 'aes' });
  expect(sceneEdge(data, placed, member, { ...OPEN, hulls: new Set(['aes']) }, false)).toBe(null);
});
