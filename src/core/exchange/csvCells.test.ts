import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, csvText, plainCell } from './csvCells.ts';
import { readTable } from './readTable.ts';

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1+1', "'+1+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ["'=1", "''=1"],
  ['-8.25', '-8.25'],
  ['-0043-03-15', "'-0043-03-15"],
  ["d'Ivoire", "d'Ivoire"],
  ['a,b', '"a,b"'],
])('the cell %j is written as %s, which no spreadsheet runs', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

it('cells come back as they were, but for the space around them', () => {
  const cell = fc
    .oneof(fc.string(), fc.stringMatching(/^['=+@\-"a,\n]{0,5}$/))
    .map((text) => text.replace(/\r/g, '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { rows: read } = readTable(csvText([['a', 'b'], ...rows]).replaceAll('\r\n', '\n'), 'f.csv', ',');
      const filled = rows.filter((row) => row.some((text) => text !== ''));
      expect(read.map(({ cells }) => cells)).toEqual(filled);
    }),
  );
  expect(plainCell("'plain")).toBe("'plain");
});
