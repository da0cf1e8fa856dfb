import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from '../history/testDataset.ts';
import type { Source } from '../model/source.ts';
import { facetsOf, filterSources, type SourceFilter } from './filterSources.ts';
import { SOURCE_COLUMNS, type SortDirection, type SourceColumn, sortSources } from './sortSources.ts';
import { sourcePage } from './sourcePage.ts';

const source = (id: string, more: Partial<Source> = {}): [string, Source] => [
  id,
  { id, type: 'article-newspaper', title: id, authors: [], ...more },
];

const facts = {
  ...dataset(
    {
      ...event(0, { ...claim('mali', 'asserts'), sources: ['wire', 'letter', 'letter'] }),
      sources: ['daily', 'daily'],
    },
    { ...event(1), sources: ['daily', 'wire'] },
    { ...event(2, { ...claim('mali', 'denies'), sources: ['daily'] }), sources: ['letter'] },
  ),
  sources: new Map([
    source('wire', { publisher: 'AFP', language: 'fr', reliability: 'B', issued: [2024, 8] }),
    source('daily', {
      title: 'Événements du jour',
      containerTitle: 'Le Jour',
      publisher: 'Jour SA',
      via: 'wire',
      language: 'fr',
      reliability: 'A',
      issued: [2024, 8, 4],
      authors: ['Awa Diallo'],
      url: 'https://jour.example/a',
    }),
    source('letter', { title: 'Letter', language: 'en', issued: [2024] }),
    source('__proto__', { title: 'Atlas', containerTitle: 'Le Jour', reliability: 'F' }),
  ]),
  actors: new Map([
    ['mali', { id: 'mali', kind: 'state', name: 'Mali', aliases: [], codes: new Map(), sources: ['letter'] }] as const,
  ]),
};
const rows = sourcePage(facts);
const rowOf = (id: string) => rows.find((row) => row.source.id === id);

describe('the page of sources', () => {
  it('tells of each source which events, claims and actors rest on it, each once', () => {
    const letter = rowOf('letter');
    expect(letter?.events.map(({ id }) => id)).toEqual(['e2']);
    expect(letter?.claims.map((one) => [one.event.id, one.claim.says])).toEqual([['e0', 'asserts']]);
    expect(letter?.actors).toEqual(['mali']);
    expect(rows.map(({ source: { id }, uses }) => [id, uses])).toEqual([
      ['wire', 2],
      ['daily', 3],
      ['letter', 3],
      ['__proto__', 0],
    ]);
  });

  it('names as publisher the paper rather than its house', () => {
    expect(rows.map(({ publisher }) => publisher)).toEqual(['AFP', 'Le Jour', null, 'Le Jour']);
  });

  it('says which events nobody else bears out, for the wire as for its relay', () => {
    expect(rows.map(({ singleFor }) => singleFor)).toEqual([['e1'], ['e1'], [], []]);
  });

  it('says who relays a source', () => {
    expect(rows.map(({ relayedBy }) => relayedBy)).toEqual([['daily'], [], [], []]);
  });
});

describe('the filters of sources', () => {
  const kept = (filter: SourceFilter) => filterSources(rows, filter).map((row) => row.source.id);

  it.each<[SourceFilter, string[]]>([
    [{}, ['wire', 'daily', 'letter', '__proto__']],
    [{ language: 'fr' }, ['wire', 'daily']],
    [{ language: '' }, ['__proto__']],
    [{ publisher: 'Le Jour' }, ['daily', '__proto__']],
    [{ publisher: '' }, ['letter']],
    [{ reliability: 'A' }, ['daily']],
    [{ reliability: '' }, ['letter']],
    [{ isSingle: true }, ['wire', 'daily']],
    [{ isSingle: false }, ['letter', '__proto__']],
    [{ text: ' evenements ' }, ['daily']],
    [{ text: 'ÉVÉNEMENTS' }, ['daily']],
    [{ text: 'diallo jour' }, ['daily']],
    [{ text: 'jour sa' }, ['daily']],
    [{ text: 'jour.example' }, ['daily']],
    [{ text: 'diallo letter' }, []],
    [{ text: '  ' }, ['wire', 'daily', 'letter', '__proto__']],
    [{ language: 'fr', reliability: 'B', text: 'afp' }, ['wire']],
  ])('%o keep %j', (filter, ids) => {
    expect(kept(filter)).toEqual(ids);
  });

  it('count what there is of each', () => {
    const { languages, publishers, reliabilities, singles } = facetsOf(rows);
    expect([...languages]).toEqual([
      ['fr', 2],
      ['', 1],
      ['en', 1],
    ]);
    expect([...publishers]).toEqual([
      ['Le Jour', 2],
      ['', 1],
      ['AFP', 1],
    ]);
    expect([...reliabilities]).toEqual([
      ['A', 1],
      ['B', 1],
      ['F', 1],
      ['', 1],
    ]);
    expect(singles).toBe(2);
  });
});

describe('the order of sources', () => {
  const sorted = (by: SourceColumn, direction: SortDirection = 'ascending', lang = 'fr') =>
    sortSources(rows, by, direction, lang).map((row) => row.source.id);

  it('is by the alphabet of the language, and sources that do not say stand last either way', () => {
    expect(sorted('title')).toEqual(['__proto__', 'daily', 'letter', 'wire']);
    expect(sorted('publisher')).toEqual(['wire', '__proto__', 'daily', 'letter']);
    expect(sorted('publisher', 'descending')).toEqual(['__proto__', 'daily', 'wire', 'letter']);
    expect(sorted('language')).toEqual(['letter', 'daily', 'wire', '__proto__']);
  });

  it('is by reliability from A to F', () => {
    expect(sorted('reliability')).toEqual(['daily', 'wire', '__proto__', 'letter']);
    expect(sorted('reliability', 'descending')).toEqual(['__proto__', 'wire', 'daily', 'letter']);
  });

  it('is by date, coarse dates before the days within them', () => {
    expect(sorted('issued')).toEqual(['letter', 'wire', 'daily', '__proto__']);
    expect(sorted('issued', 'descending')).toEqual(['daily', 'wire', 'letter', '__proto__']);
  });

  it('is by use, and by title among sources that are used alike', () => {
    expect(sorted('uses', 'descending')).toEqual(['daily', 'letter', 'wire', '__proto__']);
  });

  it('loses no source', () => {
    for (const by of SOURCE_COLUMNS) expect([...sorted(by)].sort()).toEqual(['__proto__', 'daily', 'letter', 'wire']);
  });
});
