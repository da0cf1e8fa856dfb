import { expect, test } from 'vitest';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import type { Source } from '../model/source.ts';
import { eventNeighbours } from './eventNeighbours.ts';
import { isSingleWitness, witnessesOf } from './witnessesOf.ts';

const source = (id: string, more: Partial<Source> = {}): [string, Source] => [
  id,
  { id, type: 'article-newspaper', title: id, authors: [], ...more },
];

const told = (...sources: string[]) => ({
  ...event(0, change('relations:mali,ukraine', 'severed'), { ...claim('russia', 'asserts'), sources: ['kremlin'] }),
  sources,
});
const facts = (...sources: string[]) => ({
  ...dataset(told(...sources)),
  sources: new Map([
    source('wire', { reliability: 'A' }),
    source('daily', { via: 'wire', reliability: 'C' }),
    source('weekly', { via: 'daily' }),
    source('ministry', { party: 'ukraine' }),
    source('embassy', { party: 'france' }),
    source('kremlin', { party: 'russia', via: 'wire' }),
  ]),
});
const witnesses = (...sources: string[]) => witnessesOf(facts(...sources), told(...sources));

test('sources that go back to one origin are one witness, also an origin that is not cited', () => {
  expect(
    witnesses('weekly', 'ministry', 'daily').map(({ origin, testimonies }) => [
      origin,
      testimonies.map(({ source: { id }, relays }) => [id, relays]),
    ]),
  ).toEqual([
    [
      'wire',
      [
        ['weekly', 'daily'],
        ['daily', 'wire'],
        ['kremlin', 'wire'],
      ],
    ],
    ['ministry', [['ministry', null]]],
  ]);
});

test('a source that belongs to a party says so, and whether that party has a part in the event', () => {
  expect(
    witnesses('ministry', 'embassy', 'daily').flatMap(({ testimonies }) =>
      testimonies.map(({ source: { id }, party, isInvolved }) => [id, party, isInvolved]),
    ),
  ).toEqual([
    ['ministry', 'ukraine', true],
    ['embassy', 'france', false],
    ['daily', null, false],
    ['kremlin', 'russia', true],
  ]);
});

test('an event has a single witness when all its sources and those of its claims go back to one', () => {
  expect(isSingleWitness(facts('daily', 'weekly'), told('daily', 'weekly'))).toBe(true);
  expect(isSingleWitness(facts('ministry'), told('ministry'))).toBe(false);
  expect(isSingleWitness(facts(), event(0))).toBe(false);
});

test('the neighbours of an event are those next to it in the order of the fold', () => {
  const chain = dataset(event(9, claim('a', 'asserts')), event(0), event([0, 3]));
  const around = (id: string) => {
    const { previous, next } = eventNeighbours(chain, id);
    return [previous?.id ?? null, next?.id ?? null];
  };
  expect(around('e1')).toEqual([null, 'e2']);
  expect(around('e2')).toEqual(['e1', 'e0']);
  expect(around('e0')).toEqual(['e2', null]);
  expect(around('none')).toEqual([null, null]);
});
