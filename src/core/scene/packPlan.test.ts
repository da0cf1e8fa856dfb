import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import { packPlan, unpackPlan } from './packPlan.ts';
import { planScene } from './planScene.ts';

test('a plan that was packed, posted and unpacked is the same plan', () => {
  const acts = ['relations:mali,niger', 'support:niger,mali', 'relations:mali,nowhere'] as const;
  const whole = dataset(event(0, ...acts.map((tie) => change(tie, tie.startsWith('s') ? 'active' : 'established'))));
  const places = new Map([
    ['mali', { x: -0.5, y: 0 }],
    ['niger', { x: 300, y: 1 / 3 }],
  ]);
  const plan = planScene(whole, foldTies(whole), places);
  expect(unpackPlan(structuredClone(packPlan(plan)), plan.ties)).toEqual(plan);
});
