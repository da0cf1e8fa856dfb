import { expect, test } from 'vitest';
import { dataset, date, event } from '../history/testDataset.ts';
import { recordChanges } from './recordChanges.ts';

const facts = dataset(
  {
    ...event(0),
    recorded: date(100),
    corrections: [{ date: date(130), note: { en: 'The day.' } }, { date: date(120) }],
  },
  { ...event(1), recorded: date(120) },
  event(2),
  { ...event(3), recorded: date(110, 140) },
);

test('the changes of a record stand newest first, and of one day corrections before entries', () => {
  expect(recordChanges(facts).map(({ type, date: { latest }, event: { id } }) => `${latest} ${type} ${id}`)).toEqual([
    '140 recorded e3',
    '130 corrected e0',
    '120 corrected e0',
    '120 recorded e1',
    '100 recorded e0',
  ]);
});

test('a correction tells what was put right where something is said of it', () => {
  const notes = recordChanges(facts).map(({ note }) => note);
  expect(notes).toEqual([null, { en: 'The day.' }, null, null, null]);
});

test('a record that does not say when it changed has no changes', () => {
  expect(recordChanges(dataset(event(0)))).toEqual([]);
});
