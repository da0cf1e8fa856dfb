import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import { eventEntry, stanceOfEntry } from './eventEntry.ts';

const RELATIONS = 'relations:mali,ukraine';
const SUPPORT = 'support:ukraine,csp';

const history = foldTies(
  dataset(
    event(0, change(RELATIONS, 'established')),
    event(10, change(RELATIONS, 'severed'), change(SUPPORT, 'active'), claim('mali', 'asserts', SUPPORT)),
    event(20, claim('ukraine', 'denies', SUPPORT), claim('mali', 'asserts')),
    event(30, change(RELATIONS, 'suspended'), change(RELATIONS, 'established')),
  ),
);
const relations = history.tieIndex.get(RELATIONS);

test('an entry tells what a status was before the event and what it is after', () => {
  const { steps } = eventEntry(history, 1);
  expect(steps.map(({ id, before, after }) => [id, before?.status ?? null, after.status])).toEqual([
    [RELATIONS, 'established', 'severed'],
    [SUPPORT, null, 'active'],
  ]);
});

test('an entry of one tie leaves out what the event did to others and what was said of them', () => {
  const entry = eventEntry(history, 1, (tie) => tie === relations);
  expect(entry.steps.map((step) => step.id)).toEqual([RELATIONS]);
  expect(entry.claims).toEqual([]);
});

test('a claim about the event itself is told in every entry of the event', () => {
  expect(eventEntry(history, 2, (tie) => tie === relations).claims.map((one) => one.by)).toEqual(['mali']);
});

test('an event that changes a tie twice tells both steps', () => {
  const { steps } = eventEntry(history, 3);
  expect(steps.map(({ before, after }) => [before?.status, after.status])).toEqual([
    ['severed', 'suspended'],
    ['suspended', 'established'],
  ]);
});

test('the mark of an event shows the stance of its last change, and none when it changed nothing', () => {
  expect(stanceOfEntry(eventEntry(history, 3))).toBe('formal');
  expect(stanceOfEntry(eventEntry(history, 2))).toBeNull();
});
