import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parseEdtf.ts';
import type { ForeignDate } from './foreignDate.ts';
import { readForeignDate } from './readForeignDate.ts';
import { beginningOf, endingOf, orderFault } from './spellDates.ts';

function date(text: string): ForeignDate {
  const reading = readForeignDate(text, 'YYYY-MM-DD');
  if (reading.sort !== 'date') throw new Error(text);
  return reading.date;
}

describe('a spell of a tie', () => {
  it.each([
    ['2016-02-03', '2016-02-04', '2016-02-05', false],
    ['1872', '1904', '1904', false],
    ['1872', '1904-05', '1904-05', false],
    ['1904-05-03', '1904', '[1904-05-04..1904-12-31]', false],
    ['1904-05', '1904', '[1904-06-01..1904-12-31]', false],
    ['1904', '1904', '[1904-12-31..1905-01-01]', true],
    ['1904-12-31', '1904', '[1904-12-31..1905-01-01]', true],
    ['-0044', '-0043', '-0043', false],
    ['2016-02-28', '2016-02-29', '2016-03-01', false],
  ])('from %s to %s is over on %s', (start, end, text, isObserved) => {
    expect(endingOf(date(start), date(end))).toMatchObject({ text, isObserved });
  });

  it('that lasts to the end of all days is never over', () => {
    expect(endingOf(null, { ...date('9999') })).toBeNull();
  });

  it('began no later than its last day', () => {
    expect(beginningOf(date('1904'), date('1904-05-03')).text).toBe('[1904-01-01..1904-05-03]');
    expect(beginningOf(date('1904'), date('1905')).text).toBe('1904');
    expect(beginningOf(date('1904'), null).text).toBe('1904');
    expect(beginningOf(date('1904'), date('1904-01-01')).text).toBe('1904-01-01');
  });

  it('that ends the day before it starts is empty, one that ends earlier is wrong', () => {
    expect(orderFault(date('1904-05-03'), date('1904-05-02'))).toBe('empty-spell');
    expect(orderFault(date('1904'), date('1903'))).toBe('empty-spell');
    expect(orderFault(date('1904'), date('1902'))).toBe('ends-before-start');
    expect(orderFault(date('1904-05-03'), date('1904'))).toBeNull();
  });

  it('begins before it is over, and can be dated, whatever its dates', () => {
    const part = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
    const someDate = fc
      .tuple(fc.integer({ min: 1900, max: 1903 }), fc.option(part(12)), fc.option(part(28)))
      .map(([year, month, day]) => date([year, month, month && day].filter(Boolean).join('-')));
    fc.assert(
      fc.property(someDate, someDate, (start, end) => {
        fc.pre(orderFault(start, end) === null);
        const begun = beginningOf(start, end);
        const over = endingOf(begun, end);
        expect(parseEdtf(begun.text)).toMatchObject({ ok: true, date: { earliest: begun.first, latest: begun.last } });
        expect(parseEdtf(over?.text ?? '')).toMatchObject({
          ok: true,
          date: { earliest: over?.first, latest: over?.last },
        });
        expect(begun.last).toBeLessThanOrEqual(end.last);
        expect(over?.first).toBeGreaterThanOrEqual(begun.last);
        expect(over?.last).toBeLessThanOrEqual(end.last + 1);
      }),
    );
  });
});
