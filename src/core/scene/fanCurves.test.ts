import { expect, test } from 'vitest';
import { distanceTo, pointOn } from './curve.ts';
import { bowedCurve, bowOfPair, slotOffset } from './fanCurves.ts';

const START = { x: 0, y: 0 };
const END = { x: 400, y: 0 };
const FRAME = { left: -500, right: 900, top: -500, bottom: 500 };

test('a curve bows out to its left by the offset at its middle', () => {
  expect(pointOn(bowedCurve(START, END, 30), 0.5)).toMatchObject({ x: 200, y: -30 });
  expect(pointOn(bowedCurve(END, START, 30), 0.5)).toMatchObject({ x: 200, y: 30 });
  expect(bowedCurve(START, START, 0).control).toEqual(START);
});

test('a pair with nothing in its way bends slightly', () => {
  expect(bowOfPair(START, END, [], FRAME)).toBe(20);
});

test('a pair bends away from a node in its way', () => {
  const inTheWay = { x: 200, y: -20 };
  const bow = bowOfPair(START, END, [inTheWay], FRAME);
  expect(bow).toBeLessThan(0);
  expect(distanceTo(bowedCurve(START, END, bow), inTheWay)).toBeGreaterThan(30);
});

test('a node behind an end is not in the way', () => {
  expect(bowOfPair(START, END, [{ x: 900, y: 0 }], FRAME)).toBe(20);
});

test('a pair at the edge bends inwards', () => {
  expect(bowOfPair(START, END, [], { ...FRAME, top: 0 })).toBe(-20);
});

test('however long, a pair never bows out by more than a hand', () => {
  const wall = Array.from({ length: 40 }, (_, i) => ({ x: 100 * i, y: 0 }));
  expect(Math.abs(bowOfPair(START, { x: 4000, y: 0 }, wall, { ...FRAME, right: 4000 }))).toBeLessThanOrEqual(110);
});

test('slots lie side by side round the bow', () => {
  expect([0, -1, 1].map((slot) => slotOffset(20, slot))).toEqual([20, 9, 31]);
});
