import { expect, test } from 'vitest';
import { readFiles } from './readFiles.ts';
import { writeFiles } from './writeFiles.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const TIES =
  'from,to,type,level,start,end\nA,B,treaty,friendly,1990,1995\nB,C,treaty,tense,1991,\nC,C,treaty,tense,1991,\n';

test('a table is not read before somebody has said what its columns are', () => {
  const answer = readFiles({ files: [file('ties.csv', TIES)], mapping: null });
  if (answer.sort !== 'tables') throw new Error(answer.sort);
  expect(answer.draft.edges?.columns).toEqual(['from', 'to', 'type', 'level', 'start', 'end']);
  expect(answer.draft.report.read.ties).toBe(2);
  expect(answer.draft.report.skipped).toMatchObject([{ code: 'self-loop', count: 1 }]);
});

test('a mapping that was looked over reads the table, and what was read can be saved in every format', () => {
  const files = [file('ties.csv', TIES)];
  const draft = readFiles({ files, mapping: null });
  if (draft.sort !== 'tables') throw new Error(draft.sort);
  const read = readFiles({ files, mapping: draft.draft.mapping });
  if (read.sort !== 'read') throw new Error(read.sort);
  expect(read.dataset.actors.size).toBe(3);
  expect(read.faults).toEqual([]);
  const written = (['json', 'gexf', 'graphml', 'csv'] as const).flatMap(
    (format) => writeFiles({ text: read.text, format }).files,
  );
  expect(written.map(({ name }) => name)).toEqual([
    'ties.json',
    'ties.gexf',
    'ties.graphml',
    'ties-nodes.csv',
    'ties-edges.csv',
  ]);
  expect(written.every(({ text }) => /\bA\b|\ba\b/.test(text))).toBe(true);
});

test('another separator cuts the table anew', () => {
  const files = [file('ties.csv', 'from;to,x;start\nA;B,y;1990\n')];
  const answer = readFiles({ files, mapping: null, separator: ',' });
  expect(answer).toMatchObject({ sort: 'tables', draft: { edges: { columns: ['from;to', 'x;start'] } } });
  if (answer.sort !== 'tables') throw new Error(answer.sort);
  const { mapping } = answer.draft;
  expect(mapping.separator).toBe(',');
  expect(readFiles({ files, mapping, isDraft: true })).toMatchObject({ draft: { edges: { separator: ',' } } });
});

test('a file that is nothing of ours is refused with its name', () => {
  const answer = readFiles({ files: [file('x.xml', '<!DOCTYPE a><a/>')], mapping: null });
  expect(answer).toMatchObject({ sort: 'refused', faults: [{ file: 'x.xml' }] });
});
