import { describe, expect, it } from 'vitest';
import { recognizeFiles } from './recognizeFiles.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const EDGES = 'source,target,start\nA,B,2001';
const NODES = 'id,label\nA,a\nB,b';

describe('files', () => {
  it('are what they hold, whatever they are called', () => {
    expect(recognizeFiles([file('x.csv', '{"format": "entente/1"}')])).toMatchObject({
      sort: 'dataset',
      file: 'x.csv',
    });
    expect(recognizeFiles([file('x.json', '<gexf/>')]).sort).toBe('gexf');
    expect(recognizeFiles([file('x.txt', '<svg/>')]).sort).toBe('figure');
    expect(recognizeFiles([file('x.gexf', EDGES)])).toMatchObject({ sort: 'tables', nodes: null });
  });

  it('are a pair in either order, told apart by their columns', () => {
    for (const files of [
      [file('1', EDGES), file('2', NODES)],
      [file('2', NODES), file('1', EDGES)],
    ]) {
      expect(recognizeFiles(files)).toMatchObject({
        sort: 'tables',
        file: '1',
        edges: { file: '1' },
        nodes: { file: '2' },
      });
    }
  });

  it('with lives in columns called from and to are still actors', () => {
    const lives = 'id,name,from,to\nA,a,1990,2000\nB,b,1991,2001';
    expect(recognizeFiles([file('lives', lives), file('ties', EDGES)])).toMatchObject({ nodes: { file: 'lives' } });
  });

  it.each([
    ['a table of actors alone', [file('n.csv', NODES)], 'a table of actors: id, label'],
    ['two tables of ties', [file('a', EDGES), file('b', EDGES)], 'two tables of ties'],
    ['two tables of actors', [file('a', NODES), file('b', NODES)], 'two tables of actors'],
    ['a table and something else', [file('a', EDGES), file('b', '{}')], 'something else'],
    ['three files', [file('a', ''), file('b', ''), file('c', '')], '3'],
    ['nothing', [], '0'],
    ['an empty file', [file('a', '')], 'an empty file'],
    ['GraphML', [file('a', '<graphml/>')], 'GraphML'],
    ['a page of the web', [file('a', '<!DOCTYPE html><html>')], 'another XML'],
    ['an archive', [{ name: 'a', bytes: Uint8Array.of(0x50, 0x4b, 3, 4) }], 'a file that is no text'],
  ])('that are %s are refused with what was found', (_, files, found) => {
    expect(recognizeFiles(files)).toMatchObject({ sort: 'refused', faults: [{ line: 1, column: 1, found }] });
  });

  it('too large are refused before they are read', () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    expect(recognizeFiles([{ name: 'big', bytes }])).toMatchObject({
      sort: 'refused',
      faults: [{ expected: 'at most 64 MB' }],
    });
  });

  it('broken as tables name the file and the place', () => {
    expect(recognizeFiles([file('n', NODES), file('e', 'source,target\n"A,B\n')])).toMatchObject({
      faults: [{ file: 'e', line: 2, column: 1 }],
    });
  });
});
