import fc from 'fast-check';

const number = (min: number, max: number, width: number) =>
  fc.integer({ min, max }).map((n) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(width, '0')}`);

const year = fc.oneof(
  { weight: 5, arbitrary: number(1900, 2100, 4) },
  number(-9999, 9999, 4),
  number(0, 999, 3).map((digits) => `${digits}X`),
  number(0, 99, 2).map((digits) => `${digits}XX`),
);
const month = fc.oneof(number(0, 14, 2), number(21, 25, 2), fc.constant('XX'));
const day = fc.oneof(number(0, 32, 2), number(28, 31, 2), fc.constant('XX'));
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const moment = fc.oneof(
  fc.tuple(year, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
);
const interval = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: moment }, fc.constantFrom('..', '')),
    fc.oneof({ weight: 4, arbitrary: moment }, fc.constantFrom('..', '')),
  )
  .map((ends) => ends.join('/'));
const range = fc.oneof(
  moment,
  fc.tuple(fc.option(moment, { nil: '' }), fc.option(moment, { nil: '' })).map((ends) => ends.join('..')),
);
const set = fc
  .tuple(fc.constantFrom(['[', ']'], ['{', '}']), fc.array(range, { minLength: 1, maxLength: 3 }))
  .map(([[open, close], ranges]) => `${open}${ranges.join(',')}${close}`);

/** Texts in the shape of EDTF, about half of which name dates that exist. */
export const edtfText = fc.oneof(moment, interval, set).filter((text) => text.length <= 40);
