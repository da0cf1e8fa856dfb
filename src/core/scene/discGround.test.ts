import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDiscGround } from './discGround.ts';

const R = 10;
const box = (x: number, y: number) => ({ left: x - 20, right: x + 20, top: y - 5, bottom: y + 5 });

test('a disc keeps a small distance from another and from a box', () => {
  const ground = createDiscGround([box(0, 100)], [], R);
  ground.put({ x: 0, y: 0 });
  expect(ground.isApart(20, 0)).toBe(false);
  expect(ground.isApart(22, 0)).toBe(true);
  expect(ground.isApart(0, 100 + 5 + R)).toBe(false);
  expect(ground.isApart(0, 100 + 5 + R + 2)).toBe(true);
});

test('a disc spares a spot that it does not touch', () => {
  const ground = createDiscGround([], [{ x: 0, y: 0, radius: 5 }], R);
  expect(ground.isSpared(14, 0)).toBe(false);
  expect(ground.isSpared(15, 0)).toBe(true);
});

test('what lies near a point is found wherever the point is', () => {
  const coordinate = fc.integer({ min: -200, max: 200 });
  const place = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(fc.array(place), fc.array(fc.tuple(coordinate, coordinate)), place, (discs, centres, { x, y }) => {
      const boxes = centres.map(([left, top]) => box(left, top));
      const ground = createDiscGround(boxes, [], R);
      for (const disc of discs) ground.put(disc);
      const isApart =
        discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) >= R * 2.15) &&
        boxes.every(
          ({ left, right, top, bottom }) =>
            Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)) >= R * 1.15,
        );
      expect(ground.isApart(x, y)).toBe(isApart);
    }),
  );
});
