import { describe, expect, it } from 'vitest';
import { cellOf, readTable } from './readTable.ts';
import { Refusal } from './refusal.ts';

const rowsOf = (text: string, separator?: string) => readTable(text, 'f.csv', separator).rows.map(({ cells }) => cells);

describe('a table', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['Source Target timeset\nA B "[1, 2]"', ' '],
    ['a;b\n"1,5";"2,5"\n"1,6";"2,7"', ';'],
    ['sep=|\na|b\n1|2', '|'],
  ])('%j is cut by %j', (text, separator) => {
    expect(readTable(text, 'f.csv').separator).toBe(separator);
  });

  it('keeps quoted separators, quotes and line ends, and leaves out empty rows', () => {
    expect(rowsOf('a,b\n"x,y","say ""hi"""\n,\n\n"two\nlines",z\n')).toEqual([
      ['x,y', 'say "hi"'],
      ['two\nlines', 'z'],
    ]);
  });

  it('knows the line and the column of every cell, also after cells of several lines', () => {
    const table = readTable('from,to,note\nA,B,"one\ntwo"\n"A, B",C,"x"\n', 'f.csv');
    const [first, second] = table.rows;
    if (!first || !second) throw new Error('two rows');
    expect([first.line, second.line]).toEqual([2, 4]);
    expect(table.placeOf(first, 2)).toEqual({ line: 2, column: 5 });
    expect(table.placeOf(second, 1)).toEqual({ line: 4, column: 8 });
    expect(table.placeOf(second, 2)).toEqual({ line: 4, column: 10 });
    const marked = readTable('sep=;\na;b\nx;y', 'f.csv');
    expect(marked.rows.map((row) => marked.placeOf(row, 1))).toEqual([{ line: 3, column: 3 }]);
  });

  it('names columns without a name, and tells two of one name apart', () => {
    expect(readTable(',a,a,__proto__\n1,2,3,4', 'f.csv').columns).toEqual(['column 1', 'a', 'a (2)', '__proto__']);
  });

  it('reads missing cells as empty', () => {
    const [row] = readTable('a,b,c\n1', 'f.csv').rows;
    expect(row && [cellOf(row, 0), cellOf(row, 2), cellOf(row, -1)]).toEqual(['1', '', '']);
  });

  it('with a quote that never ends is refused where the quote stands', () => {
    try {
      readTable('a,b\n1,"2\n3,4\n', 'f.csv');
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Refusal);
      expect((thrown as Refusal).place).toEqual({ line: 2, column: 3 });
      expect((thrown as Refusal).words.note).toBe('A quoted cell never ends.');
    }
  });

  it('without a head is refused, and so is one of a thousand columns', () => {
    expect(() => readTable('\n , \n', 'f.csv')).toThrow(Refusal);
    expect(() => readTable(`${'a,'.repeat(1000)}\n1`, 'f.csv')).toThrow(Refusal);
  });
});
