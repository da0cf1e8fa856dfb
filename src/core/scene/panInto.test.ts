import { expect, test } from 'vitest';
import type { Box } from './curve.ts';
import { panInto, panToMiddle } from './panInto.ts';

const FRAME: Box = { left: 0, right: 400, top: 0, bottom: 300 };

function at(x: number, y: number): Box {
  return { left: x - 20, right: x + 20, top: y - 20, bottom: y + 20 };
}

test('what is seen already stays where it is', () => {
  expect(panInto(at(200, 150), { frame: FRAME, covers: [], reserved: [] })).toEqual({ x: 0, y: 0 });
});

test('what is out of view comes in by the shortest way', () => {
  expect(panInto(at(-50, 150), { frame: FRAME, covers: [], reserved: [] })).toEqual({ x: 82, y: 0 });
  expect(panInto(at(500, 400), { frame: FRAME, covers: [], reserved: [] })).toEqual({ x: -132, y: -132 });
});

test('what lies under the headline or a button comes out from under it', () => {
  const headline: Box = { left: 0, right: 250, top: 0, bottom: 80 };
  expect(panInto(at(100, 70), { frame: FRAME, covers: [headline], reserved: [] })).toEqual({ x: 0, y: 42 });
  const buttons: Box = { left: 340, right: 400, top: 0, bottom: 80 };
  expect(panInto(at(350, 60), { frame: FRAME, covers: [], reserved: [buttons] })).toEqual({ x: -42, y: 0 });
});

test('where there is no free place it has none, and can still come to the middle', () => {
  const room = { frame: FRAME, covers: [{ left: -10, right: 410, top: -10, bottom: 310 }], reserved: [] };
  expect(panInto(at(30, 30), room)).toBe(null);
  expect(panToMiddle(at(30, 30), room)).toEqual({ x: 170, y: 120 });
});

test('what is wider than the room has no place in it', () => {
  const wide: Box = { left: 0, right: 900, top: 100, bottom: 140 };
  expect(panInto(wide, { frame: FRAME, covers: [], reserved: [] })).toBe(null);
});
