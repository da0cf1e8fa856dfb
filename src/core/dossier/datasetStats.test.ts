import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import { dayOf, MIN_DAY } from '../time/day.ts';
import { datasetStats } from './datasetStats.ts';

function statsOf(told: Dataset) {
  return datasetStats(foldTies(told));
}

function source(id: string, more: Partial<Source> = {}): [string, Source] {
  return [id, { id, type: 'webpage', title: id, authors: [], ...more }];
}

const AUGUST_2024 = dayOf(2024, 8, 1);

test('actors and ties are counted by kind, in the order of legends', () => {
  const bare = dataset(
    event(0, change('conflict:csp,mali', 'fighting'), change('relations:mali,ukraine', 'established')),
    event(1, change('relations:mali,ukraine', 'severed'), claim('wagner', 'asserts')),
  );
  const actors = new Map(bare.actors);
  for (const [id, kind] of [
    ['csp', 'armed-group'],
    ['wagner', 'military-company'],
  ] as const) {
    const actor = actors.get(id);
    if (actor) actors.set(id, { ...actor, kind });
  }
  const { actorsByKind, tiesByKind } = statsOf({ ...bare, actors });
  expect([...actorsByKind]).toEqual([
    ['state', 2],
    ['armed-group', 1],
    ['military-company', 1],
  ]);
  expect([...tiesByKind]).toEqual([
    ['relations', 1],
    ['conflict', 1],
  ]);
});

test('an event counts for the year in which it can have begun first, or ended last if it has no beginning', () => {
  const { eventsByYear, uncertainDates } = statsOf(
    dataset(
      event(AUGUST_2024, claim('mali', 'asserts')),
      event([dayOf(2023, 12, 31), AUGUST_2024], claim('mali', 'denies')),
      event([MIN_DAY, dayOf(1960, 9, 22)], claim('mali', 'confirms')),
    ),
  );
  expect([...eventsByYear]).toEqual([
    [1960, 1],
    [2023, 1],
    [2024, 1],
  ]);
  expect(uncertainDates).toBe(2);
});

test('a duration is counted apart from an uncertain day', () => {
  const lasting = event(AUGUST_2024, claim('mali', 'asserts'));
  const battle = { ...lasting, date: { ...lasting.date, end: AUGUST_2024 + 2 } };
  expect(statsOf(dataset(battle, event(0, claim('mali', 'denies'))))).toMatchObject({
    durations: 1,
    uncertainDates: 0,
  });
});

test('claims are counted by what is said', () => {
  const { claimsByVerb } = statsOf(
    dataset(event(0, claim('ukraine', 'denies'), claim('mali', 'asserts')), event(1, claim('niger', 'asserts'))),
  );
  expect([...claimsByVerb]).toEqual([
    ['asserts', 2],
    ['denies', 1],
  ]);
});

test('two relays of one wire do not make two witnesses, a source that only a claim names does', () => {
  const relays = { ...event(0, claim('mali', 'asserts')), sources: ['daily', 'weekly'] };
  const told = event(1, { ...claim('mali', 'asserts'), sources: ['letter'] });
  const letter = { ...told, sources: ['daily'] };
  const sources = new Map([
    source('wire'),
    source('daily', { via: 'wire' }),
    source('weekly', { via: 'wire' }),
    source('letter'),
  ]);
  expect(statsOf({ ...dataset(relays), sources }).twoWitnesses).toBe(0);
  expect(statsOf({ ...dataset(relays, letter), sources }).twoWitnesses).toBe(1);
});

test('sources are counted by language, the most frequent first, and by letter, those without last', () => {
  const sources = new Map([
    source('a', { language: 'fr', reliability: 'C' }),
    source('b', { language: 'en' }),
    source('c', { language: 'fr', reliability: 'A' }),
    source('__proto__'),
  ]);
  const { sourcesByLanguage, sourcesByReliability } = statsOf({ ...dataset(), sources });
  expect([...sourcesByLanguage]).toEqual([
    ['fr', 2],
    ['', 1],
    ['en', 1],
  ]);
  expect([...sourcesByReliability]).toEqual([
    ['A', 1],
    ['C', 1],
    ['', 2],
  ]);
});

test('a tie counts once for each standing that it ever had', () => {
  const support = 'support:ukraine,csp';
  const { tiesByStanding } = statsOf(
    dataset(
      event(0, change(support, 'active', { basis: 'claimed' }), claim('mali', 'asserts', support)),
      event(1, claim('ukraine', 'denies', support)),
      event(2, claim('mali', 'withdraws', support)),
      event(3, claim('mali', 'asserts', support)),
      event(4, change('relations:mali,ukraine', 'severed')),
    ),
  );
  expect([...tiesByStanding]).toEqual([
    ['established', 1],
    ['alleged', 1],
    ['contested', 1],
    ['denied', 1],
  ]);
});

test('a dataset without events has nothing to count', () => {
  expect(statsOf(dataset())).toMatchObject({
    twoWitnesses: 0,
    uncertainDates: 0,
    durations: 0,
    eventsByYear: new Map(),
  });
});
