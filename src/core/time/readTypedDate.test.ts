import { describe, expect, it } from 'vitest';
import { dayOf } from './day.ts';
import { readTypedDate } from './readTypedDate.ts';

describe('a typed date', () => {
  it('may be a day', () => {
    const day = dayOf(2024, 8, 6);
    expect(readTypedDate('2024-08-06')).toEqual({ from: day, to: day });
  });

  it('may be a month, which has a last day', () => {
    expect(readTypedDate('2024-02')).toEqual({ from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) });
  });

  it('may be a year', () => {
    expect(readTypedDate('2024')).toEqual({ from: dayOf(2024, 1, 1), to: dayOf(2024, 12, 31) });
    expect(readTypedDate('0000')).toEqual({ from: dayOf(0, 1, 1), to: dayOf(0, 12, 31) });
  });

  it('may lie before year 0, with a hyphen or a true minus', () => {
    const ides = dayOf(-43, 3, 15);
    expect(readTypedDate('-0043-03-15')).toEqual({ from: ides, to: ides });
    expect(readTypedDate('−0043-03-15')).toEqual({ from: ides, to: ides });
  });

  it('may have blanks around it', () => {
    expect(readTypedDate(' 2024 ')).not.toBeNull();
  });

  it.each([
    '',
    '  ',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '6 August 2024',
    '2024-8-6',
    '-0000',
    '2024-08-06T10:00',
  ])('is not “%s”', (text) => {
    expect(readTypedDate(text)).toBeNull();
  });
});

it('hyphens as word processors write them are hyphens', () => {
  expect(readTypedDate('2024\u201108\u201106')).toEqual(readTypedDate('2024-08-06'));
});
