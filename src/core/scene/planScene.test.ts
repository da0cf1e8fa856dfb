import { describe, expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import type { Position } from '../model/dataset.ts';
import { pointOn } from './curve.ts';
import { NODE_HALF } from './nodeShape.ts';
import { planScene } from './planScene.ts';

const PLACES = new Map<string, Position>([
  ['mali', { x: 0, y: 0 }],
  ['niger', { x: 300, y: 0 }],
]);

function plan(events: Parameters<typeof dataset>, places = PLACES) {
  const data = dataset(...events);
  return planScene(data, foldTies(data), places);
}

const middle = (scene: ReturnType<typeof plan>, tie: number) => {
  const curve = scene.curves[tie];
  if (!curve) throw new Error(`no curve ${tie}`);
  return pointOn(curve, 0.5);
};

describe('the plan of a picture', () => {
  const parallel = [
    event(0, change('support:niger,mali', 'active'), change('relations:mali,niger', 'established')),
    event(5, change('support:mali,niger', 'active')),
  ];

  test('lets curves run from border to border, from their first end to their second', () => {
    const scene = plan([event(0, change('relations:mali,niger', 'established'))]);
    const [curve] = scene.curves;
    expect(Math.hypot(curve?.start.x ?? 0, curve?.start.y ?? 0)).toBeCloseTo(NODE_HALF.state[0] + 1.5, 0);
    expect(curve?.end.x).toBeGreaterThan(270);
    expect(curve?.end.x).toBeLessThan(300 - NODE_HALF.state[0]);
  });

  test('fans out the ties of a pair, the kind first in the vocabulary in the middle', () => {
    const scene = plan(parallel);
    const heights = [...scene.ties.keys()].map((tie) => middle(scene, tie).y);
    expect(new Set(heights.map(Math.round)).size).toBe(3);
    const [help, relations, back] = heights as [number, number, number];
    expect(relations).toBeGreaterThan(Math.min(help, back));
    expect(relations).toBeLessThan(Math.max(help, back));
  });

  test('turns a tie round that runs the other way', () => {
    const scene = plan(parallel);
    expect(scene.curves[0]?.start.x).toBeGreaterThan(scene.curves[0]?.end.x ?? 0);
    expect(scene.curves[2]?.start.x).toBeLessThan(scene.curves[2]?.end.x ?? 0);
  });

  test('does not bend ties that are never drawn together apart from each other', () => {
    const scene = plan([
      event(0, change('support:mali,niger', 'active')),
      event(5, change('support:mali,niger', 'ended')),
      event(9, change('sanctions:mali,niger', 'imposed')),
    ]);
    expect(middle(scene, 0)).toEqual(middle(scene, 1));
  });

  test('leaves out who has no place, and gives such ties a curve of no length', () => {
    const scene = plan([event(0, change('relations:chad,mali', 'established'))]);
    expect([...scene.nodes.keys()]).toEqual(['mali']);
    expect(scene.curves[0]).toEqual({ start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, end: { x: 0, y: 0 } });
  });

  test('is empty for an empty dataset', () => {
    expect(plan([], new Map())).toMatchObject({ curves: [], ties: [] });
  });
});
