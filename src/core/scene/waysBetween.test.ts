import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../model/dataset.ts';
import { DIRECTIONS, nearestInDirection } from './nearestInDirection.ts';
import { areAllReached, waysBetween } from './waysBetween.ts';

function placed(all: readonly (readonly [number, number])[]): Map<string, Position> {
  return new Map(all.map(([x, y], i) => [`a${i}`, { x, y }]));
}

const anywhere = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -500, max: 500 }));
const onGrid = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }));

test('arrow keys lead from every actor to every other, however they are laid out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anywhere, onGrid), { minLength: 1, maxLength: 40 }), (all) => {
      expect(areAllReached(waysBetween(placed(all)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('they do so on grids, where actors share lines and even places', () => {
  fc.assert(
    fc.property(fc.array(onGrid, { minLength: 1, maxLength: 30 }), (all) => {
      expect(areAllReached(waysBetween(placed(all)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('an arrow leads to the nearest in its direction where all are reached that way', () => {
  const places = placed([
    [0, 0],
    [100, 0],
    [0, 100],
    [100, 100],
  ]);
  const ways = waysBetween(places);
  for (const [from, ends] of ways) {
    for (const way of DIRECTIONS) expect(ends[way]).toBe(nearestInDirection(places, from, way));
  }
});

test('who stands where nearer ones catch every arrow is reached nevertheless', () => {
  const found = fc
    .sample(fc.array(anywhere, { minLength: 6, maxLength: 12 }), { numRuns: 4000, seed: 7 })
    .find((all) => {
      const places = placed(all);
      const bySight = [...places.keys()].map((from) => {
        const ends = DIRECTIONS.map((way) => [way, nearestInDirection(places, from, way)]);
        return [from, Object.fromEntries(ends)] as const;
      });
      return !areAllReached(new Map(bySight));
    });
  expect(found).toBeDefined();
  expect(areAllReached(waysBetween(placed(found ?? [])))).toBe(true);
});

test('among nobody there is no way', () => {
  expect(waysBetween(new Map()).size).toBe(0);
});
