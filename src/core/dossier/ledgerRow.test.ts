import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { tieStateOn } from '../history/tieState.ts';
import { dayOf } from '../time/day.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { type LedgerColumn, ledgerRow } from './ledgerRow.ts';
import { sortLedger } from './sortLedger.ts';

function dated(text: string, one: ReturnType<typeof event>, ...sources: string[]) {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(read.problem);
  return { ...one, date: read.date, sources };
}

const SUPPORT = 'support:ukraine,csp';
const history = foldTies(
  dataset(
    dated('1990', event(0, change('relations:mali,ukraine', 'established')), 'a'),
    dated('1992-01', event(0, change('relations:mali,ukraine', 'severed')), 'b'),
    dated('1992-03-01', event(0, change('pact:mali,Åland', 'in-force'), change('sanctions:Éire,mali', 'imposed')), 'c'),
    dated(
      '1992-04-01',
      event(0, change(SUPPORT, 'active', { basis: 'claimed' }), {
        ...claim('mali', 'asserts', SUPPORT),
        sources: ['d'],
      }),
      'c',
    ),
  ),
);
const changingBy = (status: string, day: string) => `${status} by ${day} at the latest`;
const rowOn = (tie: string, day: number) => {
  const state = tieStateOn(history, history.tieIndex.get(tie) ?? -1, day);
  return state && ledgerRow(history, state, 'en', changingBy);
};

test('while a change is uncertain the status says what holds and what it becomes by when', () => {
  const row = rowOn('relations:mali,ukraine', dayOf(1992, 1, 15));
  expect(row?.status).toBe('established; severed by 31 January 1992 at the latest');
  expect(row?.since).toBe(dayOf(1990, 1, 1));
  expect(row?.stance).toBe('formal');
  expect(row?.sources).toEqual(['a', 'b']);
});

test('a tie of which nothing is settled is told by what it may be', () => {
  const row = rowOn('relations:mali,ukraine', dayOf(1990, 6, 1));
  expect(row?.status).toBe('established by 31 December 1990 at the latest');
  expect(row?.stance).toBe('formal');
});

test('a settled tie cites the event that made its status, an alleged one also those who say so', () => {
  expect(rowOn('relations:mali,ukraine', dayOf(1992, 2, 1))?.sources).toEqual(['b']);
  expect(rowOn(SUPPORT, dayOf(1992, 4, 1))?.sources).toEqual(['c', 'd']);
});

function sortedBy(column: LedgerColumn, isDescending = false): string[] {
  const day = dayOf(1992, 5, 1);
  const rows = [...history.tieIds].flatMap((id) => rowOn(id, day) ?? []);
  return sortLedger(rows, column, isDescending, 'en').map((row) => row.from.text);
}

test('names are sorted by the alphabet of the language, whatever their marks and case', () => {
  expect(sortedBy('to')).toEqual(['mali', 'ukraine', 'Éire', 'mali']);
  expect(sortedBy('from')).toEqual(['Éire', 'mali', 'mali', 'ukraine']);
});

test('dates are sorted by day, stances from allied to ended, standings from established to denied', () => {
  expect(sortedBy('since')).toEqual(['mali', 'Éire', 'mali', 'ukraine']);
  expect(sortedBy('since', true)).toEqual(['ukraine', 'Éire', 'mali', 'mali']);
  expect(sortedBy('stance')).toEqual(['mali', 'ukraine', 'Éire', 'mali']);
  expect(sortedBy('standing', true)[0]).toBe('ukraine');
  expect(sortedBy('sources', true)[0]).toBe('ukraine');
});
