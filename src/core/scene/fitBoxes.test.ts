import { expect, test } from 'vitest';
import { fitBoxes } from './fitBoxes.ts';

const FRAME = { left: 10, right: 410, top: 20, bottom: 220 };
const points = (zoom: number) =>
  [-100, 100].map((x) => ({ left: x * zoom - 20, right: x * zoom + 20, top: -10, bottom: 10 }));

test('the zoom is the largest at which all fits, counting what keeps its size', () => {
  const fit = fitBoxes(points, FRAME, 0.1, 10);
  expect(fit?.zoom).toBeCloseTo(1.8, 3);
});

test('what fits lies in the middle of the frame', () => {
  expect(fitBoxes(points, FRAME, 0.1, 10)?.pan).toMatchObject({ x: 210, y: 120 });
});

test('nothing is enlarged beyond the most, or made smaller than the least', () => {
  expect(fitBoxes(points, FRAME, 0.1, 1.25)?.zoom).toBe(1.25);
  expect(fitBoxes(points, FRAME, 3, 10)?.zoom).toBe(3);
});

test('a frame too low is as good a reason as one too narrow', () => {
  const tall = (zoom: number) => [{ left: 0, right: 1, top: -100 * zoom, bottom: 100 * zoom }];
  expect(fitBoxes(tall, FRAME, 0.1, 10)?.zoom).toBeCloseTo(1, 3);
});

test('nothing fits nowhere', () => {
  expect(fitBoxes(() => [], FRAME, 0.1, 10)).toBe(null);
});
