import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  civilOf,
  dayOf,
  daysInMonth,
  dayText,
  isLeapYear,
  MAX_DAY,
  MIN_DAY,
  parseDayText,
} from './day.ts';

const day = (text: string) => {
  const found = parseDayText(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
};

test('days are counted from 1970-01-01', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(1969, 12, 31)).toBe(-1);
  expect(dayOf(2024, 8, 6)).toBe(19_941);
  expect(dayOf(0, 3, 1)).toBe(-719_468);
});

test('the first and the last day are 1 January -9999 and 31 December 9999', () => {
  expect(dayOf(-9999, 1, 1)).toBe(MIN_DAY);
  expect(dayOf(9999, 12, 31)).toBe(MAX_DAY);
});

test('every day has one number and every number one day', () => {
  for (let n = MIN_DAY; n <= MAX_DAY; n += 97) {
    const { year, month, day } = civilOf(n);
    if (dayOf(year, month, day) !== n || day < 1 || day > daysInMonth(year, month)) throw new Error(`day ${n}`);
  }
});

test('the day after the last of a month is the first of the next', () => {
  let expected = dayOf(-801, 1, 1);
  for (let year = -801; year <= 801; year++) {
    for (let month = 1; month <= 12; month++) {
      expect(dayOf(year, month, 1)).toBe(expected);
      expected += daysInMonth(year, month);
    }
  }
});

test('1900 is no leap year, 2000 and the year 0 are', () => {
  expect([1900, 2000, 2023, 2024, 0, -4, -100].map(isLeapYear)).toEqual([false, true, false, true, true, true, false]);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(daysInMonth(2024, 13)).toBe(0);
});

test('a day is written as ISO 8601 writes it, with a minus sign before year 0', () => {
  expect(dayText(dayOf(2024, 8, 6))).toBe('2024-08-06');
  expect(dayText(dayOf(800, 12, 25))).toBe('0800-12-25');
  expect(dayText(dayOf(-43, 3, 15))).toBe('-0043-03-15');
  expect(dayText(MIN_DAY)).toBe('-9999-01-01');
});

test('what is written is read back', () => {
  fc.assert(fc.property(fc.integer({ min: MIN_DAY, max: MAX_DAY }), (n) => parseDayText(dayText(n)) === n));
});

test('a text that names no day is refused', () => {
  for (const text of [
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-08-00',
    '2024-8-6',
    '-0000-01-01',
    '2024-08',
    '+2024-08-06',
    ' 2024-08-06',
    '',
  ]) {
    expect(parseDayText(text), text).toBeNull();
  }
});

test('moving by months keeps to the end of a shorter month', () => {
  expect(dayText(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
  expect(dayText(addMonths(day('2024-03-31'), -13))).toBe('2023-02-28');
  expect(dayText(addMonths(day('2024-12-06'), 1))).toBe('2025-01-06');
  expect(dayText(addMonths(day('2024-12-06'), 0))).toBe('2024-12-06');
});

test('moving by years keeps to 28 February and to the days there are', () => {
  expect(dayText(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
  expect(dayText(addYears(day('0001-06-01'), -1))).toBe('0000-06-01');
  expect(addYears(MAX_DAY, 1)).toBe(MAX_DAY);
  expect(addYears(MIN_DAY, -1)).toBe(MIN_DAY);
});
