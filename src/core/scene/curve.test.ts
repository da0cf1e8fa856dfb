import { describe, expect, test } from 'vitest';
import { type Curve, cutCurve, distanceTo, lengthOf, pathOf, pointOn } from './curve.ts';
import { STRAIGHT } from './testScene.ts';

const ARCH: Curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 80 }, end: { x: 100, y: 0 } };

describe('a curve', () => {
  test('begins at its start, ends at its end and runs halfway to its control point in the middle', () => {
    expect(pointOn(ARCH, 0)).toMatchObject({ x: 0, y: 0 });
    expect(pointOn(ARCH, 1)).toMatchObject({ x: 100, y: 0 });
    expect(pointOn(ARCH, 0.5)).toEqual({ x: 50, y: 40, dx: 1, dy: 0 });
  });

  test('of no length has a direction that is no NaN', () => {
    const nowhere = { start: { x: 3, y: 4 }, control: { x: 3, y: 4 }, end: { x: 3, y: 4 } };
    expect(pointOn(nowhere, 0.5)).toEqual({ x: 3, y: 4, dx: 0, dy: 0 });
    expect(distanceTo(nowhere, { x: 0, y: 0 })).toBe(5);
    expect(lengthOf(nowhere)).toBe(0);
  });

  test('cut in two is the same line', () => {
    const second = cutCurve(ARCH, 0.5, 1);
    expect(second.start).toEqual({ x: 50, y: 40 });
    expect(second.end).toEqual(ARCH.end);
    const { x, y } = pointOn(ARCH, 0.75);
    expect(pointOn(second, 0.5)).toMatchObject({ x, y });
  });

  test('is as long as the ground it covers', () => {
    expect(lengthOf(STRAIGHT)).toBe(100);
    expect(lengthOf(ARCH)).toBeGreaterThan(133);
    expect(lengthOf(ARCH)).toBeLessThan(136);
  });

  test('is as far from a point as its nearest part, its ends included', () => {
    expect(distanceTo(STRAIGHT, { x: 50, y: 7 })).toBe(7);
    expect(distanceTo(STRAIGHT, { x: 103, y: 4 })).toBe(5);
    expect(distanceTo(ARCH, { x: 50, y: 40 })).toBeLessThan(0.5);
  });

  test('is written as a path of tenths of a px', () => {
    expect(pathOf({ ...ARCH, start: { x: 0.04, y: -0.26 } })).toBe('M0 -0.3Q50 80 100 0');
  });
});
