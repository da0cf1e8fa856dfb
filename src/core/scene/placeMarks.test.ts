import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Curve } from './curve.ts';
import { distanceTo } from './curve.ts';
import { placeMarks } from './placeMarks.ts';
import { STRAIGHT } from './testScene.ts';

const R = 9;
const wish = (tie: number, curve: Curve = STRAIGHT) => ({ tie, curve });
const box = (x: number, y: number, half = 17): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

test('a disc stands in the middle of its line', () => {
  expect(placeMarks([wish(4)], [], [], R)).toEqual([{ tie: 4, x: 50, y: 0, foot: null }]);
  expect(placeMarks([], [], [], R)).toEqual([]);
});

test('two discs on lines that cross slide apart along their lines', () => {
  const across: Curve = { start: { x: 50, y: -50 }, control: { x: 50, y: 0 }, end: { x: 50, y: 50 } };
  const [first, second] = placeMarks([wish(0), wish(1, across)], [], [], R);
  expect(first).toMatchObject({ x: 50, y: 0 });
  expect(second?.x).toBe(50);
  expect(Math.abs(second?.y ?? 0)).toBeGreaterThanOrEqual(2 * R);
  expect(second?.foot).toBe(null);
});

test('a disc slides off a node and off a mark of its tie', () => {
  const [one] = placeMarks([wish(0)], [box(50, 0)], [], R);
  expect(one?.x).toSatisfy((x: number) => x <= 50 - 17 - R || x >= 50 + 17 + R);
  const [other] = placeMarks([wish(0)], [], [{ x: 50, y: 0, radius: 8 }], R);
  expect(Math.abs((other?.x ?? 50) - 50)).toBeGreaterThanOrEqual(R + 8);
});

test('rather than over another disc it lies over a mark', () => {
  const marks = [0, 25, 50, 75, 100].map((x) => ({ x, y: 0, radius: 30 }));
  expect(placeMarks([wish(0)], [], marks, R)).toEqual([{ tie: 0, x: 50, y: 0, foot: null }]);
});

test('where its whole line is taken it stands beside it, with a foot on it', () => {
  const [one] = placeMarks([wish(0)], [{ left: -10, right: 110, top: -4, bottom: 4 }], [], R);
  expect(one?.foot).toEqual({ x: 50, y: 0 });
  expect(Math.abs(one?.y ?? 0)).toBeGreaterThanOrEqual(4 + R);
});

test('a line of no length has a disc too', () => {
  const nowhere = { start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, end: { x: 0, y: 0 } };
  expect(placeMarks([wish(0, nowhere), wish(1, nowhere)], [box(0, 0)], [], R)).toHaveLength(2);
});

const coordinate = fc.integer({ min: 0, max: 300 });
const point = fc.record({ x: coordinate, y: coordinate });
const curves = fc.array(fc.record({ start: point, control: point, end: point }), { maxLength: 40 });
const nodes = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 12 });

test('no disc ever overlaps another disc or a node, and each is on its line or has its foot there', () => {
  fc.assert(
    fc.property(curves, nodes, (lines, centres) => {
      const boxes = centres.map(([x, y]) => box(x, y));
      const marks = placeMarks(
        lines.map((curve, tie) => wish(tie, curve)),
        boxes,
        [],
        R,
      );
      expect(marks.map(({ tie }) => tie)).toEqual([...lines.keys()]);
      for (const [place, mark] of marks.entries()) {
        for (const other of marks.slice(place + 1)) {
          expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(2 * R);
        }
        for (const { left, right, top, bottom } of boxes) {
          const away = Math.hypot(
            Math.max(0, left - mark.x, mark.x - right),
            Math.max(0, top - mark.y, mark.y - bottom),
          );
          expect(away).toBeGreaterThanOrEqual(R);
        }
        const line = lines[mark.tie];
        if (line) expect(distanceTo(line, mark.foot ?? mark)).toBeLessThan(4);
      }
    }),
  );
});
