import { describe, expect, it } from 'vitest';
import { proposeDateFormat } from './proposeDateFormat.ts';

describe('the format of a column of dates', () => {
  it.each([
    [['1872', '1904', '1890'], 'YYYY', 1],
    [['2024-08-04', '2024-08', '2024'], 'YYYY-MM-DD', 1],
    [['13/04/1990', '03/04/1990'], 'DD/MM/YYYY', 1],
    [['04/13/1990', '03/04/1990'], 'MM/DD/YYYY', 1],
    [['13.04.1990'], 'DD.MM.YYYY', 1],
    [['19900413', '19900500'], 'YYYYMMDD', 1],
    [['199004', '199010'], 'YYYYMM', 1],
    [['1235865600000', '1235952000000'], 'epoch-ms', 1],
    [['1235865600', '1235952000'], 'epoch-s', 1],
    [['44 BC', '14 AD'], 'YYYY', 1],
    [['2009-03-01T10:00:00Z'], 'YYYY-MM-DD', 1],
    [['-0043-03-15', '0014-08-19'], 'YYYY-MM-DD', 1],
  ])('of %j is %s', (cells, format, confidence) => {
    expect(proposeDateFormat(cells)).toMatchObject({ format, confidence });
  });

  it('is half sure where the day and the month may be either', () => {
    expect(proposeDateFormat(['03/04/1990', '05/06/1991'])).toMatchObject({
      format: 'DD/MM/YYYY',
      alternatives: ['MM/DD/YYYY', 'DD.MM.YYYY'].filter((format) => format === 'MM/DD/YYYY'),
      confidence: 0.5,
      examples: [
        { cell: '03/04/1990', means: '1990-04-03' },
        { cell: '05/06/1991', means: '1991-06-05' },
      ],
    });
  });

  it('knows a code for missing years from a year before Christ', () => {
    expect(proposeDateFormat(['1990', '-9', '1991']).missing).toEqual(['-9']);
    expect(proposeDateFormat(['-9', '-490', '-431']).missing).toEqual([]);
    expect(proposeDateFormat(['-9', '-8']).missing).toEqual(['-9', '-8']);
    expect(proposeDateFormat(['0', '1', '190']).missing).toEqual(['0']);
    expect(proposeDateFormat(['0', '1', '19']).missing).toEqual([]);
  });

  it('is less sure the more cells it cannot read, and not at all without cells', () => {
    expect(proposeDateFormat(['1990', 'soon']).confidence).toBe(0.5);
    expect(proposeDateFormat(['', 'NA'])).toMatchObject({ confidence: 0, examples: [], alternatives: [] });
  });
});
