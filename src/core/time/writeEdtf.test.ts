import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfText } from './edtfText.fixture.ts';
import { readEdtf } from './readEdtf.ts';
import { writeEdtf } from './writeEdtf.ts';

const rewritten = (text: string) => {
  const read = readEdtf(text);
  return read.ok ? writeEdtf(read.form) : read.problem;
};

test.each([
  '2024-08-04',
  '2024-08',
  '-0044-03~',
  '0000',
  '201X',
  '20XX?',
  '-019X',
  '-01XX',
  '-000X',
  '-00XX',
  '000X',
  '2024-21%',
  '2024-XX',
  '2024-08-XX',
  '2024-XX-XX',
  '2024-07-25/2024-07-27',
  '../2024',
  '/2024',
  '2024-08-04?/..',
  '2024/',
  '[2024-08-04..2024-08-06]',
  '[..2024,2026..]',
  '{2024-08-04,2024-08-06}',
])('a date is written as it was read: %s', (text) => expect(rewritten(text)).toBe(text));

test('every text that is read is written back', () => {
  fc.assert(
    fc.property(edtfText, (text) => !readEdtf(text).ok || rewritten(text) === text),
    { numRuns: 3000 },
  );
});

test('a form made by hand is written with four digits for the year and two for the rest', () => {
  const moment = { years: [7, 7], month: 3, day: 9, qualifier: '~' } as const;
  expect(writeEdtf({ sort: 'moment', moment })).toBe('0007-03-09~');
});
