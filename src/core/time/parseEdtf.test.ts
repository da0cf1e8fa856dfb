import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, MAX_DAY, MIN_DAY } from './day.ts';
import { parseEdtf } from './parseEdtf.ts';

const FIRST = dayText(MIN_DAY);
const LAST = dayText(MAX_DAY);

/** The span as `earliest..latest`, `→ end` for a duration, `!` when uncertain; the problem when there is one. */
function spanOf(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed.problem;
  const { earliest, latest, end, isUncertain } = parsed.date;
  const first = earliest === latest ? dayText(earliest) : `${dayText(earliest)}..${dayText(latest)}`;
  return `${first}${end === null ? '' : ` → ${dayText(end)}`}${isUncertain ? ' !' : ''}`;
}

test.each([
  ['2024-08-04', '2024-08-04'],
  ['2024-02-29', '2024-02-29'],
  ['0000-02-29', '0000-02-29'],
  ['-0044-03-15', '-0044-03-15'],
  ['9999-12-31', LAST],
  ['-9999-01-01', FIRST],
])('an exact day is possible and certain on the same day: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['2024-08', '2024-08-01..2024-08-31 !'],
  ['2023-02', '2023-02-01..2023-02-28 !'],
  ['2024', '2024-01-01..2024-12-31 !'],
  ['2024-XX', '2024-01-01..2024-12-31 !'],
  ['2024-XX-XX', '2024-01-01..2024-12-31 !'],
  ['2024-08-XX', '2024-08-01..2024-08-31 !'],
  ['201X', '2010-01-01..2019-12-31 !'],
  ['20XX', '2000-01-01..2099-12-31 !'],
  ['-019X', '-0199-01-01..-0190-12-31 !'],
  ['-000X', '-0009-01-01..-0001-12-31 !'],
  ['000X', '0000-01-01..0009-12-31 !'],
])('a coarse date spans all its days: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['2024-21', '2024-03-01..2024-05-31 !'],
  ['2024-22', '2024-06-01..2024-08-31 !'],
  ['2024-23', '2024-09-01..2024-11-30 !'],
  ['2023-24', '2023-12-01..2024-02-29 !'],
  ['9999-24', '9999-12-01..9999-12-31 !'],
])('a season spans whole months and winter ends in the next year: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['2024-08-04?', '2024-08-01..2024-08-07 !'],
  ['2024-08-04~', '2024-08-01..2024-08-07 !'],
  ['2024-08-04%', '2024-08-01..2024-08-07 !'],
  ['2024-08~', '2024-07-17..2024-09-15 !'],
  ['2021-12~', '2021-11-16..2022-01-15 !'],
  ['2024-XX~', '2023-07-02..2025-07-02 !'],
  ['2024~', '2023-07-02..2025-07-02 !'],
  ['-9999?', '-9999-01-01..-9998-07-02 !'],
  ['9999-12-31~', '9999-12-28..9999-12-31 !'],
])('a qualifier widens a date by the tolerance of its precision: %s', (text, span) => expect(spanOf(text)).toBe(span));

test('the tolerance is the dataset’s; with none a qualified day is one day and still uncertain', () => {
  const parsed = parseEdtf('2024-08-04~', { day: 0, month: 0, year: 0 });
  expect(parsed.ok && parsed.date).toMatchObject({ isUncertain: true });
  expect(parsed.ok && parsed.date.earliest === parsed.date.latest).toBe(true);
});

test.each([
  ['2024-07-25/2024-07-27', '2024-07-25 → 2024-07-27'],
  ['2024-07-25/2024-07-25', '2024-07-25 → 2024-07-25'],
  ['2024-07-25/2024-08', '2024-07-25 → 2024-08-31'],
  ['2024-07/2024-08-04~', '2024-07-01..2024-07-31 → 2024-08-07 !'],
  ['2024/2024-03', '2024-01-01..2024-03-31 → 2024-03-31 !'],
  ['2024-08-04/..', `2024-08-04 → ${LAST}`],
  ['2024-08-04/', `2024-08-04 → ${LAST}`],
])('an interval takes effect on its first day: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['../2024', `${FIRST}..2024-12-31 → 2024-12-31 !`],
  ['/2024-08-04', `${FIRST}..2024-08-04 → 2024-08-04 !`],
])('an interval without a beginning took effect on some day up to its last: %s', (text, span) =>
  expect(spanOf(text)).toBe(span),
);

test.each([
  ['[2024-08-04..2024-08-06]', '2024-08-04..2024-08-06 !'],
  ['[2024-08-04,2024-08-06]', '2024-08-04..2024-08-06 !'],
  ['[2024-09,2024-07..2024-08]', '2024-07-01..2024-09-30 !'],
  ['[2024-08-04]', '2024-08-04'],
  ['[..2024-08-06]', `${FIRST}..2024-08-06 !`],
  ['[2024-08-06..]', `2024-08-06..${LAST} !`],
])('of a set in square brackets one day is meant: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['{2024-08-04,2024-08-06}', '2024-08-04 → 2024-08-06'],
  ['{2024-08-06,2024-08}', '2024-08-01..2024-08-06 → 2024-08-31 !'],
  ['{2024..}', `2024-01-01..2024-12-31 → ${LAST} !`],
])('of a set in braces all are meant: %s', (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ['', 'A date is missing.'],
  ['1900-02-29', 'There is no day 29 in 1900-02, which has 28 days.'],
  ['2024-08-00', 'There is no day 00 in 2024-08, which has 31 days.'],
  ['2024-13', 'There is no month 13.'],
  ['2024-00-01', 'There is no month 00.'],
  ['2024-25', 'There is no month 25.'],
  ['2024-21-03', '21 is a season and cannot have a day.'],
  ['2024-XX-03', 'A day needs its month.'],
  ['-0000', 'There is no year -0000; the year before 0001 is 0000.'],
  ['Y20240', 'The year must lie between -9999 and 9999.'],
  ['12024-01-01', 'The year must lie between -9999 and 9999.'],
  ['+2024', 'A year has no plus sign.'],
  ['824', 'The year must have four digits.'],
  ['2024-8-4', 'The month and the day must have two digits.'],
  ['2024-08-4', 'The month and the day must have two digits.'],
  ['2024-08-04T12:00:00Z', 'A date has no time of day; write it as 2024-08-04.'],
  [' 2024', 'A date has no spaces; write it as 2024-08-04.'],
  ['2024\n', 'A date has no spaces; write it as 2024-08-04.'],
  ['201x', 'An unspecified digit is a capital X.'],
  ['2XXX', 'Only the last digits can be unspecified: 201X, 20XX, 2024-XX, 2024-08-XX.'],
  ['201X-08', 'A year with unspecified digits cannot have a month.'],
  ['2024~-08', 'A qualifier (? ~ %) can only stand once, at the end of the whole date.'],
  ['2024-08-04?~', 'A qualifier (? ~ %) can only stand once, at the end of the whole date.'],
  ['4 August 2024', 'A date has no spaces; write it as 2024-08-04.'],
  ['August', 'A date looks like 2024-08-04, 2024-08 or 2024.'],
  ['2024/08/04', 'An interval has one "/"; a date is written with "-", as 2024-08-04.'],
  ['2024/2023', 'The interval ends before it begins.'],
  ['../..', 'An interval needs a date at one end at least.'],
  ['/', 'An interval needs a date at one end at least.'],
  ['2024..2025', 'A range with ".." stands in brackets: [2024-08-04..2024-08-06].'],
  ['[2024', 'A set that begins with "[" ends with "]".'],
  ['[2024}', 'A set that begins with "[" ends with "]".'],
  ['[]', 'A date is missing.'],
  ['[2024,]', 'A date is missing.'],
  ['[2024, 2025]', 'A date has no spaces; write it as 2024-08-04.'],
  ['[..]', 'A range needs a date at one end at least.'],
  ['[2024..2025..2026]', 'A range has one "..".'],
  ['[2025..2024]', 'A range of the set ends before it begins.'],
  [`[${'2024,'.repeat(8)}]`, 'A date has at most 40 characters, this one has 42.'],
])('what is wrong is said in a sentence: %j', (text, problem) => expect(spanOf(text)).toBe(problem));

test('a year is never read with digits of another script', () => {
  expect(parseEdtf('٢٠٢٤').ok).toBe(false);
});

test('no text makes the reader throw, and what it reads lies in order within the days there are', () => {
  const alphabet = fc.constantFrom(...'0123456789-X./,[]{}?~% YT');
  const shaped = fc.array(alphabet, { maxLength: 24 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), shaped), (text) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok) return parsed.problem.endsWith('.');
      const { earliest, latest, end } = parsed.date;
      return MIN_DAY <= earliest && earliest <= latest && latest <= (end ?? MAX_DAY) && (end ?? latest) <= MAX_DAY;
    }),
    { numRuns: 3000 },
  );
});
