import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes } from './packLanes.ts';

test('what does not touch shares a lane, what overlaps has another', () => {
  expect(
    packLanes([
      [0, 10],
      [20, 30],
      [5, 8],
      [10, 20],
      [0, 30],
    ]),
  ).toEqual([0, 0, 1, 0, 2]);
  expect(packLanes([])).toEqual([]);
});

test('no two stretches of one lane overlap, and no lane is left out', () => {
  const stretch = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), (drawn) => {
      const stretches = drawn.map(([start, length]) => [start, start + length] as const);
      const lanes = packLanes(stretches);
      for (const [i, [start, end]] of stretches.entries()) {
        for (const [j, [from, to]] of stretches.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(end <= from || to <= start).toBe(true);
        }
      }
      expect(new Set(lanes).size).toBe(Math.max(-1, ...lanes) + 1);
    }),
  );
});
