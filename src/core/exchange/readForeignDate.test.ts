import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, MAX_DAY, MIN_DAY } from '../time/day.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { neighbourOf } from './foreignDate.ts';
import { DATE_FORMATS, type DateFormat, readDateParts, readForeignDate } from './readForeignDate.ts';

function meaning(cell: string, format: DateFormat, missing: readonly string[] = []): string {
  const reading = readForeignDate(cell, format, new Set(missing));
  return reading.sort === 'date'
    ? reading.date.text
    : reading.sort === 'unreadable'
      ? `! ${reading.problem}`
      : reading.sort;
}

describe('a date of another file', () => {
  it.each([
    ['1990-05-03', 'YYYY-MM-DD', '1990-05-03'],
    ['1990-00-00', 'YYYY-MM-DD', '1990'],
    ['1990-05-00', 'YYYY-MM-DD', '1990-05'],
    ['1990-9', 'YYYY-MM-DD', '1990-09'],
    ['1990-9-5', 'YYYY-MM-DD', '1990-09-05'],
    ['1990/05/03', 'YYYY-MM-DD', '1990-05-03'],
    ['1990', 'YYYY-MM-DD', '1990'],
    ['1990-05--9', 'YYYY-MM-DD', '1990-05'],
    ['1904~', 'YYYY-MM-DD', '1904~'],
    ['199X', 'YYYY-MM-DD', '199X'],
    ['[1904..1905]', 'YYYY-MM-DD', '[1904..1905]'],
    ['03/04/1990', 'DD/MM/YYYY', '1990-04-03'],
    ['03/04/1990', 'MM/DD/YYYY', '1990-03-04'],
    ['3.4.1990', 'DD.MM.YYYY', '1990-04-03'],
    ['00/00/1990', 'DD/MM/YYYY', '1990'],
    ['04/1990', 'DD/MM/YYYY', '1990-04'],
    ['1990', 'DD/MM/YYYY', '1990'],
    ['19900503', 'YYYYMMDD', '1990-05-03'],
    ['19900500', 'YYYYMMDD', '1990-05'],
    ['19909999', 'YYYYMMDD', '1990'],
    ['199010', 'YYYYMM', '1990-10'],
    ['199000', 'YYYYMM', '1990'],
    ['1990', 'YYYY', '1990'],
    ['1990.0', 'YYYY', '1990'],
    ['10.5', 'YYYY', '0010'],
    ['476', 'YYYY', '0476'],
    ['0476-09-04', 'YYYY-MM-DD', '0476-09-04'],
    ['-0043-03-15', 'YYYY-MM-DD', '-0043-03-15'],
    ['−43', 'YYYY', '-0043'],
    ['44 BC', 'YYYY', '-0043'],
    ['44 av. J.-C.', 'YYYY', '-0043'],
    ['1 BCE', 'YYYY', '0000'],
    ['AD 14', 'YYYY', '0014'],
    ['0', 'YYYY', '0000'],
  ] as const)('%j as %s is %s, as precise as it is', (cell, format, expected) => {
    expect(meaning(cell, format)).toBe(expected);
  });

  it.each([
    '2009-03-01T23:30:00-11:00',
    '2009-03-01T00:10:00+14:00',
    '2009-03-01T23:59:59.999Z',
    '2009-03-01 23:30',
    '2009-03-01T2330',
    '2009-03-01+14:00',
    '2009-03-01Z',
  ])('%s with a time is the civil day that it names, in whatever zone it is read', (cell) => {
    expect(meaning(cell, 'YYYY-MM-DD')).toBe('2009-03-01');
  });

  it('is a moment since 1970 as days of that moment, also before it', () => {
    expect(meaning('0', 'epoch-ms')).toBe('1970-01-01');
    expect(meaning('-1', 'epoch-ms')).toBe('1969-12-31');
    expect(meaning('1235865600000', 'epoch-ms')).toBe('2009-03-01');
    expect(meaning('1.2358656E12', 'epoch-ms')).toBe('2009-03-01');
    expect(meaning('1235951999', 'epoch-s')).toBe('2009-03-01');
    expect(meaning('1e999', 'epoch-ms')).toMatch(/^! /);
  });

  it('is missing or open by the words that files use', () => {
    for (const cell of ['', ' ', 'NA', 'NaN', 'null', '.', '—', 'inconnu', '0000-00-00']) {
      expect(meaning(cell, 'YYYY')).toBe('missing');
    }
    for (const cell of ['Infinity', '-Infinity', 'present', 'en cours', '9999-12-31', '..']) {
      expect(meaning(cell, 'YYYY')).toBe('open');
    }
    expect(meaning('-9', 'YYYY', ['-9'])).toBe('missing');
    expect(meaning('-9', 'YYYY')).toBe('-0009');
  });

  it('that no calendar has is told with its reason', () => {
    expect(meaning('1990-02-30', 'YYYY-MM-DD')).toBe('! There is no day 30 in 1990-02, which has 28 days.');
    expect(meaning('1900-02-29', 'YYYY-MM-DD')).toMatch('which has 28 days');
    expect(meaning('31/04/1990', 'DD/MM/YYYY')).toMatch('There is no day 31 in 1990-04');
    expect(meaning('1990-13-01', 'YYYY-MM-DD')).toBe('! There is no month 13.');
    expect(meaning('12024-01-01', 'YYYY-MM-DD')).toMatch('between -9999 and 9999');
    expect(meaning('1990/1995/2000x', 'YYYY-MM-DD')).toMatch(/^! /);
    expect(meaning('1990-05/1995-06', 'YYYY-MM-DD')).toMatch('An interval is two dates');
    expect(meaning('soon', 'YYYY')).toMatch(/^! /);
  });

  it('stands in three columns, of which month and day may be unknown', () => {
    const parts = (...cells: string[]) => {
      const reading = readDateParts(cells, new Set(['-9']));
      return reading.sort === 'date' ? reading.date.text : reading.sort;
    };
    expect(parts('1816', '1', '5')).toBe('1816-01-05');
    expect(parts('1816', '1', '-9')).toBe('1816-01');
    expect(parts('1816', '-9', '-9')).toBe('1816');
    expect(parts('1816', '', '')).toBe('1816');
    expect(parts('-9', '-9', '-9')).toBe('missing');
    expect(parts('1816', '2', '30')).toBe('unreadable');
    expect(parts('1816', 'March', '3')).toBe('unreadable');
  });

  it('is written again as it was for every day there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: MIN_DAY, max: MAX_DAY - 1 }), (day) => {
        expect(meaning(dayText(day), 'YYYY-MM-DD')).toBe(dayText(day));
      }),
    );
  });

  it('is EDTF of the same days, and nothing makes its reader throw', () => {
    const cell = fc.oneof(fc.string({ maxLength: 24 }), fc.stringMatching(/^[-0-9/. XTZ:~[\]]{0,12}$/));
    fc.assert(
      fc.property(cell, fc.constantFrom(...DATE_FORMATS), (text, format) => {
        const reading = readForeignDate(text, format);
        if (reading.sort !== 'date') return;
        const parsed = parseEdtf(reading.date.text);
        expect(parsed).toMatchObject({ ok: true, date: { earliest: reading.date.first, latest: reading.date.last } });
      }),
      { numRuns: 2000 },
    );
  });

  it('has a neighbour of its own unit, and none beyond the years there are', () => {
    const next = (cell: string, step: -1 | 1) => {
      const reading = readForeignDate(cell, 'YYYY-MM-DD');
      return reading.sort === 'date' ? neighbourOf(reading.date, step)?.text : undefined;
    };
    expect([next('1904', 1), next('1904', -1)]).toEqual(['1905', '1903']);
    expect([next('1904-12', 1), next('1904-01', -1)]).toEqual(['1905-01', '1903-12']);
    expect([next('1904-02-29', 1), next('0001-01-01', -1)]).toEqual(['1904-03-01', '0000-12-31']);
    expect([next('9999', 1), next('-9999', -1)]).toEqual([undefined, undefined]);
  });
});
