import { describe, expect, test } from 'vitest';
import type { Box } from './curve.ts';
import { thinLabels } from './thinLabels.ts';

const at = (left: number, top: number): Box => ({ left, right: left + 40, top, bottom: top + 14 });
const wish = (id: string, rank: number, ...boxes: Box[]) => ({ id, rank, boxes });
const written = (...args: Parameters<typeof thinLabels>) => [...thinLabels(...args).keys()].sort();

describe('of two labels that collide', () => {
  test('the one of higher rank is written', () => {
    expect(written([wish('low', 1, at(0, 0)), wish('high', 2, at(20, 0))], [], [], 0)).toEqual(['high']);
  });

  test('the other stands elsewhere if it can', () => {
    const labels = thinLabels([wish('low', 1, at(0, 0), at(0, 50)), wish('high', 2, at(20, 0))], [], [], 0);
    expect(labels.get('low')).toEqual(at(0, 50));
  });

  test('both are written when they collide by no more than the slack', () => {
    expect(written([wish('a', 1, at(0, 0)), wish('b', 2, at(39, 0))], [], [], 14)).toEqual(['a', 'b']);
  });

  test('of equal rank the first is written', () => {
    expect(written([wish('a', 1, at(0, 0)), wish('b', 1, at(0, 0))], [], [], 0)).toEqual(['a']);
  });
});

test('a label at its best place is not driven out by one that has lost its own', () => {
  const wishes = [wish('first', 3, at(0, 0)), wish('second', 2, at(0, 0), at(0, 100)), wish('third', 1, at(0, 100))];
  expect(written(wishes, [], [], 0)).toEqual(['first', 'third']);
});

test('obstacles are never covered, marks only where there is no other place', () => {
  const two = wish('a', 1, at(0, 0), at(0, 50));
  expect(written([wish('a', 1, at(0, 0))], [at(0, 0)], [], 0)).toEqual([]);
  expect(thinLabels([two], [], [at(0, 0)], 0).get('a')).toEqual(at(0, 50));
  expect(thinLabels([two], [at(0, 50)], [at(0, 0)], 0).get('a')).toEqual(at(0, 0));
});

test('labels far from the origin and on its other side are told apart', () => {
  expect(written([wish('a', 1, at(-500, -500)), wish('b', 1, at(500, 500))], [], [], 0)).toEqual(['a', 'b']);
  expect(thinLabels([], [], [], 0).size).toBe(0);
});
