import { expect, it } from 'vitest';
import { parseMapping, writeMapping } from './importMapping.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readTable } from './readTable.ts';

const { mapping } = proposeMapping(
  readTable('source,target,kind,status,start,end,url\nA,B,bond,war,1990,1995,http://x', 'e.csv'),
  readTable('id,label,label_fr,kind,code_gw\nA,a,b,state,2', 'n.csv'),
);

it('a mapping is kept as a file and is the same when it is used again', () => {
  expect(parseMapping(writeMapping(mapping), 'm.json')).toEqual({ mapping, faults: [] });
});

it('a mapping that is none is refused with line, column, what was found and what was expected', () => {
  const text = writeMapping(mapping)
    .replace('"endIs": "last"', '"endIs": "never"')
    .replace('"format": "YYYY"', '"format": "Y"');
  const { mapping: none, faults } = parseMapping(text, 'm.json');
  expect(none).toBeNull();
  expect(faults.map(({ path, found, line }) => [path, found, line > 1])).toEqual([
    ['$.edges.start.format', '"Y"', true],
    ['$.endIs', '"never"', true],
  ]);
  expect(parseMapping('{"format": "entente/1"}', 'm.json').faults.map(({ path }) => path)).toContain('$.format');
  expect(parseMapping('{', 'm.json').faults).toHaveLength(1);
});
