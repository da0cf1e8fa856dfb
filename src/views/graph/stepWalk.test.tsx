import { expect, test } from 'vitest';
import type { Position } from '../../core/model/dataset.ts';
import { decodeView } from '../../core/permalink/viewParams.ts';
import { planScene } from '../../core/scene/planScene.ts';
import { createEntenteStore } from '../../store/createEntenteStore.ts';
import { testStore } from '../../store/testStore.ts';
import { stepWalk } from './stepWalk.ts';
import { enterWalk, keepWalk } from './walkGround.ts';

const PLACES = new Map<string, Position>([
  ['mali', { x: -150, y: 0 }],
  ['ukraine', { x: 150, y: -60 }],
  ['csp', { x: 100, y: 120 }],
  ['senegal', { x: -150, y: 120 }],
]);

function open(query: string) {
  const { dataset, history } = testStore().getState();
  const plan = planScene(dataset, history, PLACES);
  return createEntenteStore(dataset, history, plan, decodeView(query).params, 'en').getState();
}

const at = (actor: string, tie: number | null = null) => ({ actor, tie });
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

test('keys enter the network at the picked actor, at the picked tie, else at the actor of most ties', () => {
  expect(enterWalk(open('?at=2024-08-06&pick=csp'), at('mali'))).toEqual(at('csp'));
  const tie = open('').history.tieIndex.get('relations:mali,ukraine');
  expect(enterWalk(open('?at=2024-08-06&pick=relations:mali,ukraine'), null)).toEqual({ actor: 'mali', tie });
  expect(enterWalk(open('?at=2024-08-06'), null)).toEqual(at('ukraine'));
  expect(enterWalk(open('?at=2024-08-06'), at('csp'))).toEqual(at('csp'));
  expect(enterWalk(open('?at=1970-01-01'), null)).toBe(null);
});

test('arrows lead to the nearest shown actor, stay where there is none, and with Shift are left to time', () => {
  const state = open('?at=2024-08-06');
  expect(stepWalk(state, at('mali'), press('ArrowRight'))).toEqual(at('ukraine'));
  expect(stepWalk(state, at('csp'), press('ArrowUp'))).toEqual(at('ukraine'));
  expect(stepWalk(state, at('mali'), press('ArrowLeft'))).toEqual(at('mali'));
  expect(stepWalk(state, at('mali'), press('ArrowRight', true))).toBeUndefined();
  for (const key of ['Home', 'End', 'PageUp', '/', 'c'])
    expect(stepWalk(state, at('mali'), press(key))).toBeUndefined();
});

test('t walks the ties of an actor and round again, Shift with t walks back, Escape leads from the tie to the actor', () => {
  const state = open('?at=2024-08-06');
  const { tieIndex } = state.history;
  const [support = -1, relations = -1] = ['support:ukraine,csp', 'relations:mali,ukraine'].map((id) =>
    tieIndex.get(id),
  );
  expect(stepWalk(state, at('ukraine'), press('t'))).toEqual(at('ukraine', support));
  expect(stepWalk(state, at('ukraine', support), press('t'))).toEqual(at('ukraine', relations));
  expect(stepWalk(state, at('ukraine', relations), press('t'))).toEqual(at('ukraine', support));
  expect(stepWalk(state, at('ukraine'), press('T', true))).toEqual(at('ukraine', relations));
  expect(stepWalk(state, at('ukraine', support), press('Escape'))).toEqual(at('ukraine'));
  expect(stepWalk(state, at('ukraine'), press('Escape'))).toBeUndefined();
});

test('who is no longer shown is left for another, and a tie that is gone for its actor', () => {
  const state = open('?at=2024-07-28');
  const support = state.history.tieIndex.get('support:ukraine,csp') ?? -1;
  expect(keepWalk(state, at('ukraine', support))).toEqual(at('ukraine'));
  expect(keepWalk(state, at('csp'))).toEqual(at('mali'));
});
