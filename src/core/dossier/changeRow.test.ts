import { expect, test } from 'vitest';
import { compareDays } from '../history/compareDays.ts';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { numberChanges } from '../scene/numberChanges.ts';
import { OPEN } from '../scene/testScene.ts';
import { type ChangeWords, changeRow } from './changeRow.ts';

const HELP = 'support:ukraine,rebels';
const WORDS: ChangeWords = {
  changingBy: (status) => `${status} soon`,
  notRecorded: 'nothing',
  leftOut: 'left out',
  standings: { established: 'Established', alleged: 'Alleged', contested: 'Contested', denied: 'Denied' },
};

const told = event(3, change(HELP, 'active', { basis: 'claimed' }), {
  ...claim('mali', 'asserts', HELP),
  sources: ['tv'],
});
const made = dataset(
  event(0, change('relations:mali,ukraine', 'established')),
  { ...told, sources: ['wire'] },
  { ...event(5, change('relations:mali,ukraine', 'severed')), sources: ['wire', 'daily'] },
  event([7, 9], change('pact:mali,niger', 'in-force')),
  event(12, claim('ukraine', 'denies', HELP)),
);
const history = foldTies(made);

function rows(since: number, day: number, lang = 'en', teller: string | null = null) {
  const changes = numberChanges(made, { nodes: new Map() }, compareDays(history, since, day, false, teller), OPEN);
  return changes.map((one) => changeRow(history, one, lang, WORDS));
}

test('a change is told by the tie, its status on either day, and the events in between with their sources', () => {
  expect(rows(1, 6)).toMatchObject([
    {
      id: HELP,
      name: 'ukraine → rebels',
      kind: { text: 'support in a conflict' },
      before: 'nothing',
      after: 'active, alleged',
      events: [{ event: { date: { earliest: 3 } }, sources: ['wire', 'tv'] }],
    },
    {
      name: 'mali – ukraine',
      before: 'established',
      after: 'severed',
      events: [{ event: { date: { earliest: 5 } }, sources: ['wire', 'daily'] }],
    },
  ]);
});

test('what may have become of a tie is told as such', () => {
  expect(rows(6, 8)).toMatchObject([{ before: 'nothing', after: 'in force soon', change: { isCertain: false } }]);
});

test('the days the other way round swap before and after', () => {
  expect(rows(6, 1).map(({ before, after }) => [before, after])).toEqual([
    ['active, alleged', 'nothing'],
    ['severed', 'established'],
  ]);
});

test('what a teller denies is left out, not unknown', () => {
  expect(rows(10, 13, 'en', 'ukraine')).toMatchObject([
    {
      before: 'active, alleged',
      after: 'left out',
      change: { turn: 'denied' },
      events: [{ event: { date: { earliest: 12 } } }],
    },
  ]);
});

test('statuses are told in the reader’s language', () => {
  expect(rows(4, 6, 'fr')[0]).toMatchObject({ after: 'rompues', kind: { text: 'relations diplomatiques' } });
});
