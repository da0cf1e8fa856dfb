import { expect, test } from 'vitest';
import type { Source } from '../model/source.ts';
import { sourceLines } from './sourceLines.ts';

const source = (id: string, more: Partial<Source>): [string, Source] => [
  id,
  { id, type: 'webpage', title: id, authors: [], ...more },
];
const sources = new Map([
  source('a', { containerTitle: 'RFI', publisher: 'France Médias Monde', issued: [2024, 8, 6], language: 'fr' }),
  source('b', { authors: ['A. Author', 'B. Writer'] }),
]);

test('a source stands by its number with who published it and when', () => {
  const numbers = new Map([
    ['b', 1],
    ['a', 2],
  ]);
  expect(sourceLines({ sources }, numbers, 'en')).toEqual([
    { n: 1, origin: 'A. Author, B. Writer', title: 'b', lang: undefined, url: undefined },
    { n: 2, origin: 'RFI, 6 Aug 2024', title: 'a', lang: 'fr', url: undefined },
  ]);
});

test('a number of nothing has no line', () => {
  expect(sourceLines({ sources }, new Map([['gone', 1]]), 'en')).toEqual([]);
});
