import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, date, event } from '../history/testDataset.ts';
import { MIN_DAY } from '../time/day.ts';
import { lifeSpan } from './lifeSpan.ts';
import { nextEventOf, previousEventOf } from './nextEventOf.ts';

const facts = dataset(
  event([MIN_DAY, 5], change('relations:mali,ukraine', 'established')),
  event(10, change('relations:mali,niger', 'established')),
  event(20, change('relations:niger,ukraine', 'established')),
  event([30, 35], change('relations:mali,ukraine', 'severed')),
  event(30, claim('mali', 'asserts')),
  event(40, claim('niger', 'asserts', 'relations:mali,ukraine')),
);
const history = foldTies(facts);
const nextDay = (actor: string, day: number) => nextEventOf(history, actor, day)?.date.earliest ?? null;
const previousDay = (actor: string, day: number) => previousEventOf(history, actor, day)?.date.earliest ?? null;

test('steps stop at the events that change the actor’s ties, speak of them or in which it speaks', () => {
  expect([9, 10, 29, 30, 40].map((day) => nextDay('mali', day))).toEqual([10, 30, 30, 40, null]);
  expect([41, 40, 30, 10].map((day) => previousDay('mali', day))).toEqual([40, 30, 10, null]);
  expect(nextDay('ukraine', 9)).toBe(20);
});

test('of the events of one day a step forward gives the first, a step back the last', () => {
  expect(nextEventOf(history, 'mali', 29)?.date).toEqual(date(30));
  expect(previousEventOf(history, 'mali', 31)?.date).toEqual(date(30, 35));
});

test('no step stops at an event without a known beginning', () => {
  expect(nextDay('ukraine', MIN_DAY - 1)).toBe(20);
  expect(previousDay('ukraine', 20)).toBeNull();
});

test('an actor of which nothing is told has no steps and no span in the record', () => {
  expect([nextDay('__proto__', -99), previousDay('__proto__', 99)]).toEqual([null, null]);
  expect(lifeSpan(history, '__proto__')).toEqual({ from: null, to: null, firstEvent: null, lastEvent: null });
});

test('the span of an actor tells when it existed, and from when to when the record tells of it', () => {
  const niger = { id: 'niger', kind: 'state', name: 'Niger', aliases: [], codes: new Map(), sources: [] } as const;
  const known = { ...facts, actors: new Map([['niger', { ...niger, from: date(-50) }]]) };
  expect(lifeSpan(foldTies(known), 'niger')).toEqual({
    from: date(-50),
    to: null,
    firstEvent: facts.events[1],
    lastEvent: facts.events[5],
  });
});
