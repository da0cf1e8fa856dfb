import { expect, test } from 'vitest';
import type { Fault } from '../../core/dataset/fault.ts';
import { faultReport } from './faultReport.ts';
import { groupFaults } from './groupFaults.ts';

const fault = (path: string, expected: string, line = 1): Fault => ({
  file: 'mine.json',
  line,
  column: 1,
  path,
  expected,
  found: 'nothing',
  message: `Expected ${expected}, found nothing.`,
});

test('faults of one sort at different indexes are one group, the largest first', () => {
  const groups = groupFaults([
    fault('$.actors[0].id', 'an id'),
    fault('$.events[0].date', 'a date'),
    fault('$.events[7].date', 'a date'),
  ]);
  expect(groups.map(({ path, faults }) => [path, faults.length])).toEqual([
    ['$.events[…].date', 2],
    ['$.actors[…].id', 1],
  ]);
});

test('a report names every fault with its line of the file, and warnings apart', () => {
  const report = faultReport([fault('$.a', 'x', 2)], [fault('$.b', 'y')], new Map([['mine.json', 'one\ntwo']]), {
    faults: '1 fault',
    warnings: '1 warning',
  });
  expect(report.split('\n')).toEqual([
    '1 fault',
    '',
    'mine.json:2:1 $.a: Expected x, found nothing.',
    '    two',
    '',
    '1 warning',
    '',
    'mine.json:1:1 $.b: Expected y, found nothing.',
    '    one',
    '',
  ]);
});
