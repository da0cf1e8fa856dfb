import { expect, it } from 'vitest';
import { thumbnailOf } from './thumbnailOf.ts';

const places = { a: [0, 0], b: [160, 0], c: [0, 90], d: [400, 400] } as const;
const change = (from: string, to: string, becomes: string, kind = 'recognition') => ({ kind, from, to, becomes });
const event = (date: string, ...changes: readonly ReturnType<typeof change>[]) => ({ date, changes });

it('a small picture joins actors as they are on the day the record opens on', () => {
  const raw = {
    'x-positions': places,
    opening: { at: '2001-01-01' },
    events: [
      event('2000-06', change('a', 'b', 'withdrawn')),
      event('1999', change('a', 'b', 'recognised'), change('a', 'c', 'recognised')),
      event('2002', change('c', 'b', 'recognised')),
    ],
  };
  const picture = thumbnailOf(raw);
  expect(picture?.lines.map(({ ends, stance }) => [...ends, stance])).toEqual([
    [0, 0, 160, 0, 'severed'],
    [0, 0, 0, 90, 'formal'],
  ]);
  expect(picture?.dots).toHaveLength(3);
  expect(picture?.viewBox).toBe('-10 -10 179 109');
});

it('it leaves out what has ended, what the record hides at first, and ties that do not touch its focus', () => {
  const raw = {
    'x-positions': places,
    opening: { 'x-focus': ['a'], 'x-hide': ['formal'] },
    events: [
      event('1999', change('a', 'b', 'ended', 'support'), change('a', 'c', 'recognised')),
      event('2000', change('a', 'd', 'imposed', 'sanctions'), change('c', 'd', 'imposed', 'sanctions')),
    ],
  };
  expect(thumbnailOf(raw)?.lines.map(({ id }) => id)).toEqual(['["sanctions","a","d"]']);
});

it('without positions there is no picture', () => {
  expect(thumbnailOf({ events: [event('1999', change('a', 'b', 'recognised'))] })).toBeNull();
});
