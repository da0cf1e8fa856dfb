import { expect, test } from 'vitest';
import type { Position } from '../model/dataset.ts';
import { nearestInDirection } from './nearestInDirection.ts';

function places(all: Readonly<Record<string, readonly [number, number]>>): Map<string, Position> {
  return new Map(Object.entries(all).map(([id, [x, y]]) => [id, { x, y }]));
}

test('an arrow leads to the nearest actor on its side, whatever is nearer elsewhere', () => {
  const around = places({ mali: [0, 0], niger: [100, 0], algeria: [10, -60], ivory: [-5, 70], senegal: [-90, 10] });
  const leadsTo = (way: 'left' | 'right' | 'up' | 'down') => nearestInDirection(around, 'mali', way);
  expect([leadsTo('right'), leadsTo('up'), leadsTo('down'), leadsTo('left')]).toEqual([
    'niger',
    'algeria',
    'ivory',
    'senegal',
  ]);
});

test('of two actors as far away the one straight ahead is the nearer one', () => {
  const ahead = places({ mali: [0, 0], aside: [70, 70], ahead: [99, 0] });
  expect(nearestInDirection(ahead, 'mali', 'right')).toBe('ahead');
  expect(nearestInDirection(places({ mali: [0, 0], aside: [30, 25], ahead: [99, 0] }), 'mali', 'right')).toBe('aside');
});

test('where nobody is ahead an arrow leads to who is aside, and never behind', () => {
  const steep = places({ mali: [0, 0], niger: [10, 90] });
  expect(nearestInDirection(steep, 'mali', 'right')).toBe('niger');
  expect(nearestInDirection(steep, 'mali', 'left')).toBe(null);
  expect(nearestInDirection(steep, 'mali', 'up')).toBe(null);
});

test('nobody is led away from an actor that is not there, or alone', () => {
  expect(nearestInDirection(places({ mali: [0, 0] }), 'mali', 'up')).toBe(null);
  expect(nearestInDirection(places({ mali: [0, 0] }), 'niger', 'up')).toBe(null);
});
