import { describe, expect, test } from 'vitest';
import { findHeart } from './findHeart.ts';
import { layoutActors } from './layoutActors.ts';
import { keyOf } from './testScene.ts';

const names = Array.from({ length: 30 }, (_, i) => `actor-${i}`);
const ties = [
  ...names.slice(1).map((name) => keyOf(`relations:actor-0,${name}`)),
  keyOf('membership:actor-1,aes'),
  keyOf('membership:actor-2,aes'),
  keyOf('membership:actor-3,aes'),
];
const bodies = [...names, 'aes'].map((id) => ({ id, label: 60 }));
const places = layoutActors(bodies, ties);

describe('a layout', () => {
  test('gives every actor a place in whole px, the same each time', () => {
    expect([...places.keys()]).toEqual(bodies.map(({ id }) => id));
    for (const { x, y } of places.values()) expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    expect(layoutActors(bodies, ties)).toEqual(places);
  });

  test('leaves room for nodes and the labels below them', () => {
    const all = [...places];
    for (const [i, [id, p]] of all.entries()) {
      for (const [other, q] of all.slice(i + 1)) {
        const isApart = Math.abs(p.x - q.x) >= 58 || Math.abs(p.y - q.y) >= 55;
        expect(isApart, `${id} and ${other}`).toBe(true);
      }
    }
  });

  test('is wider than high', () => {
    const xs = [...places.values()].map(({ x }) => x);
    const ys = [...places.values()].map(({ y }) => y);
    const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(ratio).toBeGreaterThan(1.7);
  });

  test('puts a small bloc in the middle of its members and nobody else between them', () => {
    expect(places.get('aes')).toEqual({ x: 0, y: 0 });
    for (const [id, { x, y }] of places) {
      const isInside = Math.hypot(x / 70, y / 50) < 1;
      expect(isInside, id).toBe(id === 'aes');
    }
  });

  test('follows the globe where nothing else speaks against it', () => {
    const globe = layoutActors(
      [
        { id: 'east', place: [100, 0] },
        { id: 'west', place: [-100, 0] },
      ],
      [],
    );
    expect(globe.get('east')?.x).toBeGreaterThan(globe.get('west')?.x ?? 0);
  });

  test('of nobody is empty, and one actor has a place', () => {
    expect(layoutActors([], []).size).toBe(0);
    expect(layoutActors([{ id: '__proto__' }], []).has('__proto__')).toBe(true);
  });
});

describe('the heart of a dataset', () => {
  const member = (a: string, b: string) => keyOf(`membership:${a},${b}`);

  test('is the small bloc with most ties', () => {
    const quiet = [member('x', 'g2'), member('y', 'g2')];
    expect(findHeart([...quiet, ...ties])).toEqual({ bloc: 'aes', members: ['actor-1', 'actor-2', 'actor-3'] });
  });

  test('is no bloc of one, none of many, and not there without blocs', () => {
    expect(findHeart([member('x', 'alone')])).toBe(null);
    expect(findHeart(['p', 'q', 'r', 's', 't'].map((one) => member(one, 'many')))).toBe(null);
    expect(findHeart([keyOf('relations:a,b')])).toBe(null);
  });
});
