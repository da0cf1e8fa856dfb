import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, dataset, event } from '../history/testDataset.ts';
import type { Event } from '../model/event.ts';
import { numberBeside } from './numberBeside.ts';
import { numberPick } from './numberPick.ts';

const history = foldTies(
  dataset(
    { ...event(0, change('relations:mali,ukraine', 'established')), sources: ['treaty'] },
    { ...event(5, change('relations:mali,ukraine', 'severed')), sources: ['wire', 'daily'] },
    { ...event(9, change('relations:niger,ukraine', 'severed')), sources: ['letter'] },
  ),
);
const [, rupture, other] = history.dataset.events;
if (!rupture || !other) throw new Error('The events are missing.');

const citing = (pick: Parameters<typeof numberPick>[1], ...events: Event[]) => {
  const numbers = numberBeside(numberPick(history, pick), events);
  return events.map(({ sources }) => sources.map((id) => numbers.get(id)));
};

test('an event’s sources have the numbers that they have in the dossier beside it', () => {
  expect(citing({ type: 'actor', id: 'mali' }, rupture)).toEqual([[2, 3]]);
  expect(citing({ type: 'tie', id: 'relations:mali,ukraine' }, rupture)).toEqual([[2, 3]]);
  expect(citing({ type: 'event', id: rupture.id }, rupture)).toEqual([[1, 2]]);
});

test('what no dossier cites is numbered on, so that no number means two sources', () => {
  expect(citing(null, rupture, other)).toEqual([[1, 2], [3]]);
  expect(citing({ type: 'actor', id: 'mali' }, other, rupture)).toEqual([[4], [2, 3]]);
  expect(citing({ type: 'tie', id: 'relations:nobody,ukraine' }, rupture)).toEqual([[1, 2]]);
  expect(citing({ type: 'event', id: 'none' }, rupture)).toEqual([[1, 2]]);
});
