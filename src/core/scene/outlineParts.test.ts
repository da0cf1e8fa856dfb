import { expect, test } from 'vitest';
import { outlineParts } from './outlineParts.ts';
import { hull } from './testScene.ts';

const outline = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 5 },
  { x: 0, y: 5 },
];
const places = new Map([
  ['mali', { x: 1, y: 2 }],
  ['niger', { x: 9, y: 2 }],
]);

test('the outline is broken round those who are suspended or leaving, and firm round the rest', () => {
  const parts = outlineParts(hull('ecowas', ['mali', 'niger'], { unsteady: ['niger'], outline }), places);
  expect(parts).toEqual({ firm: 'M0 0L10 0M0 5L0 0', broken: 'M10 0L10 5L0 5' });
});

test('an outline without unsteady members is one firm run, an empty one nothing', () => {
  expect(outlineParts(hull('aes', ['mali'], { outline }), places)).toEqual({
    firm: 'M0 0L10 0L10 5L0 5L0 0',
    broken: '',
  });
  expect(outlineParts(hull('aes', []), places)).toEqual({ firm: '', broken: '' });
});
