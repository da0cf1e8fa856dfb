import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleWith } from '../../core/dataset/example.fixture.ts';
import { withKind, withStance } from '../../core/exchange/chooseTerms.ts';
import { writeMapping } from '../../core/exchange/importMapping.ts';
import { readFiles } from '../open/readFiles.ts';
import { convertWords } from './convertFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-convert-'));
const at = (name: string) => join(folder, name);

function fileOf(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

function convert(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/app/cli/run.mjs', 'dataset', 'convert', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

test('the words of a conversion are two names, the second with a known ending, and maybe a mapping', () => {
  expect(convertWords(['a', 'b.json'])).toEqual({ from: 'a', to: 'b.json' });
  expect(convertWords(['a', '--mapping', 'm.json', 'b.CSV'])).toEqual({ from: 'a', to: 'b.CSV', mapping: 'm.json' });
  for (const words of [[], ['a'], ['a', 'b'], ['a', 'b.txt'], ['a', 'b.json', 'c'], ['a', 'b.json', '--mapping']]) {
    expect(convertWords(words)).toBeNull();
  }
});

test('a table of ties is converted together with the table of actors beside it, and the report tells all', () => {
  fileOf('x-nodes.csv', 'id,label,kind\nA,Aland,state\nB,Beland,state\n');
  const edges = fileOf('x-edges.csv', 'source,target,status,start,end\nA,B,war,1904,1905\nA,A,war,1904,1905\n');
  const { code, out, err } = convert(edges, at('x.json'));
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toContain('x-edges.csv: 2 actor records, 2 tie records, 2 actors, 1 ties, 1 spells, 2 changes');
  expect(err).toContain('not read: ties of an actor with itself: 1 (x-edges.csv:3:1 "A – A")');
  const document = JSON.parse(readFileSync(at('x.json'), 'utf8'));
  expect(document.actors.map(({ name }: { name: string }) => name)).toEqual(['Aland', 'Beland']);
  expect(document.events.map(({ date }: { date: string }) => date)).toEqual(['1904', '1905']);
});

test('a dataset becomes tables and comes back, a kept mapping says how', () => {
  const json = fileOf('sahel.json', exampleWith());
  const written = convert(json, at('out.csv'));
  expect(written.code).toBe(0);
  expect(written.err).toContain('cannot hold: claims');
  const mapping = fileOf(
    'mapping.json',
    JSON.stringify({
      format: 'entente-mapping/1',
      title: 'Only ends',
      edges: { from: 'source', to: 'target', start: { columns: ['start'], format: 'YYYY-MM-DD' } },
      endIs: 'last',
      terms: [],
      actorKinds: [],
      otherKind: 'state',
      coverage: {},
      sameId: 'by-dates',
    }),
  );
  expect(convert(at('out-edges.csv'), at('back.json'), '--mapping', mapping).code).toBe(0);
  const back = JSON.parse(readFileSync(at('back.json'), 'utf8'));
  expect(back.title).toBe('Only ends');
  expect(back.actors).toHaveLength(5);
});

test.each([
  [
    'ties.csv',
    'from;to;type;start;end\nAland;Beland;war;1990;-9\nBeland;Celand;talks;1991;1995\nCeland;Celand;talks;1991;1995\n',
  ],
  [
    'ties.gexf',
    '<gexf version="1.3"><graph timeformat="date"><nodes><node id="a"/><node id="b"/></nodes><edges>' +
      '<edge source="a" target="b" kind="war" start="1990-01-01"/></edges></graph></gexf>',
  ],
])('a mapping that was saved in the app converts %s into what the app itself makes of it', (name, text) => {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const drafted = readFiles({ files, mapping: null, isDraft: true });
  if (drafted.sort !== 'tables') throw new Error(drafted.sort);
  const { mapping } = drafted.draft;
  const terms = withKind(mapping.terms, 'war', 'conflict');
  const talks = terms.find(({ value }) => value === 'talks');
  const chosen = { ...mapping, terms: talks ? withStance(terms, talks, 'recorded', 'severed') : terms };
  const kept = fileOf(`${name}-mapping.json`, writeMapping(chosen));
  convert(fileOf(name, text), at(`${name}.json`), '--mapping', kept);
  const read = readFiles({ files, mapping: chosen });
  if (read.sort !== 'read') throw new Error(read.sort);
  const written = readFileSync(at(`${name}.json`), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(read.text));
  expect(written).toContain('"fighting"');
  expect(written.includes('"talks"')).toBe(name === 'ties.csv');
});

test('what is left out or refused leaves with 1, what cannot be read with 2', () => {
  const skipped = fileOf('skipped.csv', 'source,target,start\nA,B,2001\nA,C,soon\n');
  expect(convert(skipped, at('s.gexf'))).toMatchObject({ code: 1, out: '' });
  expect(readFileSync(at('s.gexf'), 'utf8')).toContain('version="1.3"');
  const nodes = fileOf('alone.csv', 'id,label\nA,a\n');
  const refused = convert(nodes, at('alone.json'));
  expect(refused.code).toBe(1);
  expect(refused.out).toMatch(/alone\.csv:1:1 \$: Expected a table of ties beside it/);
  expect(convert(at('missing.csv'), at('m.json'))).toMatchObject({ code: 2, out: '' });
  expect(convert(skipped, at('m.png'))).toMatchObject({ code: 2, err: expect.stringContaining('Usage') });
});
