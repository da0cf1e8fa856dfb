import { expect, test } from 'vitest';
import { exampleWith } from './example.fixture.ts';
import { parseDataset } from './parseDataset.ts';

const SEVERS = '"mali-severs-ukraine"';

function read(recorded: unknown, corrected: unknown) {
  const { faults, warnings, dataset } = parseDataset(
    exampleWith({ 'events.1.recorded': recorded, 'events.1.corrected': corrected }),
  );
  expect(warnings).toEqual([]);
  const faultLines = faults.map(({ path, message }) => `${path}: ${message}`);
  return { event: dataset?.eventById.get('mali-severs-ukraine'), faults: faultLines };
}

test('an event says when it entered the record and when its record was put right', () => {
  const { event, faults } = read('2026-11-21', [
    { date: '2026-12', note: { en: 'The day was the 4th.', fr: 'Le jour était le 4.' } },
    { date: '2027-01-02' },
  ]);
  expect(faults).toEqual([]);
  expect(event?.recorded).toMatchObject({ text: '2026-11-21', isUncertain: false });
  expect(event?.corrections).toMatchObject([
    { date: { text: '2026-12', isUncertain: true }, note: { en: 'The day was the 4th.', fr: 'Le jour était le 4.' } },
    { date: { text: '2027-01-02' } },
  ]);
});

test('one date is a correction of which nothing is said', () => {
  expect(read(undefined, '2026-12-01').event?.corrections).toMatchObject([{ date: { text: '2026-12-01' } }]);
});

test('an event without such dates is as before', () => {
  const { event } = read(undefined, undefined);
  expect(event).not.toHaveProperty('recorded');
  expect(event).not.toHaveProperty('corrections');
  expect(read(undefined, []).event).not.toHaveProperty('corrections');
});

test.each<[string, unknown, unknown, string]>([
  ['a date in words', 'November', undefined, '.recorded: … an EDTF date such as'],
  ['a date that is none', '2026-11-31', undefined, '.recorded: There is'],
  ['a number', 20261121, undefined, '.recorded: … an EDTF date such as'],
  ['a correction without a date', '2026', [{ note: 'x' }], '.corrected[0].date: … an EDTF date such as'],
  ['a correction with another key', '2026', [{ date: '2027', by: 'me' }], '.corrected[0].by: … a key of the format'],
  ['a correction that is none', '2026', 2027, '.corrected: … an EDTF date, or a list of corrections'],
  ['a note without words', '2026', [{ date: '2027', note: {} }], '.corrected[0].note: … text, or an object'],
  ['a date of a correction that is none', '2026', [{ date: '2027-13' }], '.corrected[0].date: There is no month 13.'],
  ['a single date that is none', '2026', '2027-13', '.corrected: There is no month 13.'],
  [
    'a correction of what was not yet recorded',
    '2026-11-21',
    [{ date: '2026-11' }, { date: '2026-11-20' }],
    '.corrected[1].date: … a date that is not before 2026-11-21, when the event was recorded, found "2026-11-20".',
  ],
])('%s is a fault at its place', (_, recorded, corrected, message) => {
  const { event, faults } = read(recorded, corrected);
  expect(event).toBeUndefined();
  expect(faults).toHaveLength(1);
  const [path = '', words = ''] = message.split(': ');
  expect(faults[0]).toContain(`$.events[1]${path}: ${SEVERS}: ${words.replace('…', 'Expected')}`);
});
