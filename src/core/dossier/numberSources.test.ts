import { expect, test } from 'vitest';
import { claim, event } from '../history/testDataset.ts';
import type { Source } from '../model/source.ts';
import { countWitnesses, numberSources, sourcesOfEvent } from './numberSources.ts';

function sources(...relays: readonly (readonly [id: string, via?: string])[]): ReadonlyMap<string, Source> {
  return new Map(
    relays.map(([id, via]) => [
      id,
      { id, type: 'article-newspaper', title: id, authors: [], ...(via === undefined ? {} : { via }) },
    ]),
  );
}

test('a source keeps the number of its first citation', () => {
  expect([...numberSources([['b', 'a'], [], ['a', '__proto__']])]).toEqual([
    ['b', 1],
    ['a', 2],
    ['__proto__', 3],
  ]);
});

test('an event is told by its own sources first, then by those of its claims alone, each once', () => {
  const told = {
    ...event(0, { ...claim('mali', 'asserts'), sources: ['wire', 'letter'] }),
    sources: ['daily', 'wire'],
  };
  expect(sourcesOfEvent(told)).toEqual(['daily', 'wire', 'letter']);
});

test('two relays of one wire are one witness, and so are the wire and its relay', () => {
  const known = sources(['wire'], ['daily', 'wire'], ['weekly', 'daily'], ['letter']);
  expect(countWitnesses(known, ['daily', 'weekly'])).toBe(1);
  expect(countWitnesses(known, ['wire', 'daily'])).toBe(1);
  expect(countWitnesses(known, ['weekly', 'letter'])).toBe(2);
  expect(countWitnesses(known, [])).toBe(0);
});

test('sources that relay each other in a ring are one witness', () => {
  const known = sources(['a', 'b'], ['b', 'c'], ['c', 'b']);
  expect(countWitnesses(known, ['a', 'b', 'c'])).toBe(1);
});
