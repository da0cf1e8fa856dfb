import { expect, test } from 'vitest';
import type { Position } from '../model/dataset.ts';
import { hullOutline, outlinePath } from './hullOutline.ts';
import { roundedHull } from './roundedHull.ts';
import { node } from './testScene.ts';

/** How often the outline winds round a point: 0 outside. */
function windingOf(outline: readonly Position[], { x, y }: Position): number {
  let turns = 0;
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length] ?? p;
    const from = Math.atan2(p.y - y, p.x - x);
    const to = Math.atan2(q.y - y, q.x - x);
    turns += Math.atan2(Math.sin(to - from), Math.cos(to - from)) / (2 * Math.PI);
  });
  return Math.abs(Math.round(turns));
}

const MEMBERS = [node('mali', -110, -100), node('burkina-faso', -70, 120), node('niger', 190, -15)];
const CENTRE = { x: 0, y: 0 };

test('an outline holds its members and its own label', () => {
  const outline = hullOutline(MEMBERS, [node('chad', 400, 0)], CENTRE);
  for (const point of [...MEMBERS, CENTRE]) expect(windingOf(outline, point)).toBe(1);
  expect(windingOf(outline, { x: 400, y: 0 })).toBe(0);
});

test('an outline keeps those outside who are not members, even in the midst of them', () => {
  const stranger = node('orano', 60, -20);
  const outline = hullOutline(MEMBERS, [stranger], { x: -40, y: 10 });
  expect(windingOf(outline, stranger)).toBe(0);
  for (const member of MEMBERS) expect(windingOf(outline, member)).toBe(1);
});

test('two members and one are enough for an outline, none are not', () => {
  for (const members of [MEMBERS.slice(0, 2), MEMBERS.slice(0, 1)]) {
    const outline = hullOutline(members, [], members[0] ?? CENTRE);
    for (const member of members) expect(windingOf(outline, member)).toBe(1);
  }
  expect(hullOutline([], [], CENTRE)).toEqual([]);
});

test('a rounded hull keeps its distance from the points it holds, and its long sides are drawn in', () => {
  const hull = roundedHull([
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 200, y: 300 },
  ]);
  const top = Math.min(...hull.map(({ y }) => y));
  expect(top).toBeCloseTo(-36, 0);
  const overMiddle = hull.filter(({ x, y }) => y < 50 && Math.abs(x - 200) < 20).map(({ y }) => y);
  expect(Math.max(...overMiddle)).toBeGreaterThan(-20);
});

test('an outline is a closed path', () => {
  expect(
    outlinePath([
      { x: 1, y: 2 },
      { x: 3.5, y: 4 },
    ]),
  ).toBe('M1 2L3.5 4Z');
  expect(outlinePath([])).toBe('');
});
