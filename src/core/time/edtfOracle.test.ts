// @ts-expect-error The package has no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, isLeapYear, MAX_DAY, MIN_DAY } from './day.ts';
import { edtfText } from './edtfText.fixture.ts';
import { parseEdtf } from './parseEdtf.ts';

const NO_TOLERANCE = { day: 0, month: 0, year: 0 };

/** Where `edtf` 4.11 differs, and why it is not followed: what it says of the example, what is said here. */
const DIFFERENCES: readonly { why: string; applies: (text: string) => boolean; example: [string, string, string] }[] = [
  {
    why: 'takes 29 February of a common year for 1 March',
    applies: (text) => [...text.matchAll(/(-?\d{4})-02-29/g)].some(([, year]) => !isLeapYear(Number(year))),
    example: ['1900-02-29', '1900-03-01..1900-03-01', 'refused'],
  },
  {
    why: 'takes the end of February of the year 0 for a day later',
    applies: (text) => /0000-02-2[89]/.test(text),
    example: ['0000-02-29', '0000-03-01..0000-03-01', '0000-02-29..0000-02-29'],
  },
  {
    why: 'takes a season for the quarter of the year, and refuses it with a qualifier or in an interval',
    applies: (text) => /\d{4}-2[1-4](?![-\d])/.test(text),
    example: ['2024-21', '2024-01-01..2024-03-31', '2024-03-01..2024-05-31'],
  },
  {
    why: 'takes the bounds of a set from its first and last member as written, and of a range its first date alone',
    applies: (text) => /^[[{].*(,|[^,]\.\.[-\d])/.test(text),
    example: ['[2024-08,2024-07]', '2024-08-01..2024-07-31', '2024-07-01..2024-08-31'],
  },
  {
    why: 'takes an unknown end of an interval for no bound at all',
    applies: (text) => /^\/|\/$/.test(text),
    example: ['/2024', '1970-01-01..2024-12-31', '-9999-01-01..2024-12-31'],
  },
  {
    why: 'refuses an interval unless its end begins after its beginning does',
    applies: (text) => {
      const [start, end] = text.split('/').map((moment) => parseEdtf(moment, NO_TOLERANCE));
      return Boolean(start?.ok && end?.ok && end.date.earliest <= start.date.earliest);
    },
    example: ['2024-07-25/2024', 'refused', '2024-07-25..2024-12-31'],
  },
  {
    why: 'refuses a qualifier beside an unspecified digit, and in a set',
    applies: (text) => /[?~%]/.test(text) && /X|^[[{]/.test(text),
    example: ['201X~', 'refused', '2010-01-01..2019-12-31'],
  },
  {
    why: 'puts the unspecified months and days of a negative year in backward order',
    applies: (text) => /-\d{2,4}(X|-XX|-\d\d-XX)/.test(text),
    example: ['-0044-XX', '-0044-12-01..-0044-01-31', '-0044-01-01..-0044-12-31'],
  },
  {
    why: 'takes level 2: months of unspecified years, days of unspecified months, and other divisions of the year',
    applies: (text) => /\dX{1,2}-|XX-\d|\d{4}-2[5-9]/.test(text),
    example: ['201X-08', '2010-08-01..2019-08-31', 'refused'],
  },
  {
    why: 'takes an interval and a set without any date',
    applies: (text) => /^[[{]?(\.\.)?\/?(\.\.)?[\]}]?$/.test(text),
    example: ['../..', '-9999-01-01..9999-12-31', 'refused'],
  },
];

const MS_PER_DAY = 86_400_000;
const isDifferent = (text: string) => DIFFERENCES.some(({ applies }) => applies(text));

function spanByEdtf(text: string): string {
  try {
    const { min, max } = edtf(text);
    const day = (ms: number) => dayText(Math.floor(Math.min(MAX_DAY, Math.max(MIN_DAY, ms / MS_PER_DAY))));
    return `${day(Number(min))}..${day(Number(max))}`;
  } catch {
    return 'refused';
  }
}

function spanHere(text: string): string {
  const parsed = parseEdtf(text, NO_TOLERANCE);
  return parsed.ok ? `${dayText(parsed.date.earliest)}..${dayText(parsed.date.end ?? parsed.date.latest)}` : 'refused';
}

test.each(DIFFERENCES)('edtf $why', ({ applies, example: [text, byEdtf, here] }) => {
  expect(applies(text)).toBe(true);
  expect({ byEdtf: spanByEdtf(text), here: spanHere(text) }).toEqual({ byEdtf, here });
});

test('beside the differences listed every text is refused, or spans the same days, here and by edtf', () => {
  const texts = fc.sample(
    edtfText.filter((text) => !isDifferent(text)),
    4000,
  );
  const disagreements = texts
    .map((text) => ({ text, byEdtf: spanByEdtf(text), here: spanHere(text) }))
    .filter(({ byEdtf, here }) => byEdtf !== here);
  expect(disagreements.slice(0, 10)).toEqual([]);
  expect(texts.filter((text) => spanHere(text) !== 'refused').length).toBeGreaterThan(texts.length / 4);
});
