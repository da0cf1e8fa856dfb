import { expect, it } from 'vitest';
import { readTimeset } from './readTimeset.ts';

const interval = (start: string, end: string, isStartOpen = false, isEndOpen = false) => ({
  start,
  end,
  isStartOpen,
  isEndOpen,
});

it.each([
  ['[2016-02-03, 2016-02-04]', [interval('2016-02-03', '2016-02-04')]],
  [
    '<[1,5]; [10, 10.5); (11, 16];>',
    [interval('1', '5'), interval('10', '10.5', false, true), interval('11', '16', true)],
  ],
  [']1, 5[', [interval('1', '5', true, true)]],
  ['[2016-03-04, Infinity]', [interval('2016-03-04', 'Infinity')]],
  ['<[2004, 2005, 1.5]; [2006, 2007, 2]>', [interval('2004', '2005'), interval('2006', '2007')]],
  ['<empty>', []],
  ['', []],
])('%j is intervals', (text, intervals) => {
  expect(readTimeset(text)).toEqual({ sort: 'intervals', intervals });
});

it('one list of one or of many times is moments', () => {
  expect(readTimeset('<[2004, 2005, 2006]>')).toEqual({ sort: 'moments', moments: ['2004', '2005', '2006'] });
  expect(readTimeset('[2004]')).toEqual({ sort: 'moments', moments: ['2004'] });
});

it.each(['2004', '[2004', 'from [1,2]', '[1]; [2]', '2004-2005'])('%j is neither', (text) => {
  expect(readTimeset(text)).toBeNull();
});
