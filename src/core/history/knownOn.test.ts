import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { foldTies } from './foldTies.ts';
import { knownOn } from './knownOn.ts';
import { change, claim, dataset, date, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const SUPPORT = 'support:ukraine,csp-dpa';
const RELATIONS = 'relations:mali,ukraine';

const recorded = (one: Event, from: number, to = from): Event => ({ ...one, recorded: date(from, to) });

const facts = dataset(
  event(0, change(RELATIONS, 'established')),
  recorded(event(4, change(SUPPORT, 'active', { basis: 'claimed' })), 100),
  recorded(event(5, claim('mali', 'asserts', SUPPORT), change(RELATIONS, 'severed')), 110, 120),
);
const idsOn = (day: number) => knownOn(facts, day).events.map(({ id }) => id);

test('an event that does not say when it was recorded has always been known', () => {
  expect(idsOn(-1)).toEqual(['e0']);
});

test('an event is known from the day on which it is certain that it was recorded', () => {
  expect(idsOn(99)).toEqual(['e0']);
  expect(idsOn(100)).toEqual(['e0', 'e1']);
  expect(idsOn(119)).toEqual(['e0', 'e1']);
  expect(idsOn(120)).toEqual(['e0', 'e1', 'e2']);
});

test('ties that no known event names are not there, and the others stand as the known events leave them', () => {
  const early = knownOn(facts, 99);
  expect([...early.ties.keys()]).toEqual([RELATIONS]);
  expect([...early.eventById.keys()]).toEqual(['e0']);
  expect(tieStateOn(foldTies(early), 0, 50)?.status).toBe('established');
  expect(tieStateOn(foldTies(facts), 0, 50)?.status).toBe('severed');
});

test('a change on a claim that came into the record later is alleged', () => {
  const history = foldTies(knownOn(facts, 100));
  expect(tieStateOn(history, history.tieIndex.get(SUPPORT) ?? -1, 50)?.standing).toBe('alleged');
});

test('a pick to open with that was not yet known is dropped, an actor or a known tie stays', () => {
  const opening = (pick: Dataset['opening']['pick'], day: number) =>
    knownOn({ ...facts, opening: { hulls: [], ...(pick ? { pick } : {}) } }, day).opening;
  expect(opening({ type: 'event', id: 'e1' }, 99)).toEqual({ hulls: [] });
  expect(opening({ type: 'tie', id: SUPPORT }, 99)).toEqual({ hulls: [] });
  expect(opening({ type: 'tie', id: RELATIONS }, 99).pick).toEqual({ type: 'tie', id: RELATIONS });
  expect(opening({ type: 'actor', id: 'csp-dpa' }, 99).pick).toEqual({ type: 'actor', id: 'csp-dpa' });
  expect(opening({ type: 'event', id: 'e1' }, 100).pick).toEqual({ type: 'event', id: 'e1' });
});

test('once everything is known it is the same object', () => {
  expect(knownOn(facts, 120)).toBe(facts);
});

test('a record that had nothing yet is an empty one', () => {
  const late = dataset(recorded(event(0, change(RELATIONS, 'established')), 100));
  const early = knownOn(late, 99);
  expect([early.events.length, early.ties.size, foldTies(early).tieIds.length]).toEqual([0, 0, 0]);
});

test('the record of a day is the dataset that its events alone would make', () => {
  const someEvent = fc
    .tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.array(fc.constantFrom(SUPPORT, RELATIONS, 'pact:a,b', 'pact:b,c'), { minLength: 1, maxLength: 3 }),
      fc.option(fc.integer({ min: 0, max: 5 })),
    )
    .map(([day, ties, entry]) => {
      const deeds = ties.map((tie, i) => (i % 2 === 0 ? claim('a', 'asserts', tie) : change(tie, 'ended')));
      return entry === null ? event(day, ...deeds) : recorded(event(day, ...deeds), entry);
    });
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 8 }), fc.integer({ min: -1, max: 6 }), (events, day) => {
      const whole = dataset(...events);
      const alone = dataset(...whole.events.filter((one) => (one.recorded?.latest ?? -1) <= day));
      const known = knownOn(whole, day);
      expect([...known.ties]).toEqual([...alone.ties]);
      expect(known.events.map((one) => one.date)).toEqual(alone.events.map((one) => one.date));
      expect([...known.eventById.values()]).toEqual(known.events);
    }),
  );
});
