import { describe, expect, it } from 'vitest';
import { foldTies } from '../core/history/foldTies.ts';
import { change, dataset, event } from '../core/history/testDataset.ts';
import type { Dataset } from '../core/model/dataset.ts';
import type { ViewParams } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { dayOf, dayText } from '../core/time/day.ts';
import { chooseSince, offerSince, toggleComparison } from './chooseSince.ts';
import { createEntenteStore } from './createEntenteStore.ts';

const TIE = 'relations:mali,ukraine';
const events = [
  event(dayOf(2020, 1, 1), change(TIE, 'established')),
  event(dayOf(2022, 3, 10), change(TIE, 'severed'), change('pact:mali,niger', 'in-force')),
  event(dayOf(2024, 6, 1), change('conflict:mali,rebels', 'fighting')),
];

function open(at: string, params: ViewParams = {}, more: Partial<Dataset> = {}, facts = events) {
  const made: Dataset = { ...dataset(...facts), ...more };
  const history = foldTies(made);
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  const view = { at: dayOf(year, month, day), ...params };
  return createEntenteStore(made, history, planScene(made, history, new Map()), view, 'en');
}
const chosen = (...asked: Parameters<typeof open>) => {
  const since = chooseSince(open(...asked).getState());
  return since === null ? null : dayText(since);
};

describe('the day to compare with, where the reader names none', () => {
  it('is a month earlier if something changed since', () => {
    expect(chosen('2022-03-20')).toBe('2022-02-20');
  });

  it('is the day before the last change where a month has none', () => {
    expect(chosen('2023-05-01')).toBe('2022-03-09');
  });

  it('heeds only changes that the reader sees', () => {
    expect(chosen('2024-06-01', { hide: ['conflict'] })).toBe('2022-03-09');
    expect(chosen('2024-06-01', { hide: ['conflict', 'pact', 'relations'] })).toBe('2024-05-01');
  });

  it('is never the day itself: later on the first day, and none where there is only one day', () => {
    expect(chosen('2020-01-01')).toBe('2020-02-01');
    expect(chosen('2020-01-01', {}, {}, events.slice(0, 1))).toBe(null);
  });
});

describe('the days that are offered', () => {
  const landmarks = [
    { event: 'e1', name: 'the break' },
    { event: 'e2', name: 'the war' },
    { event: '__proto__', name: 'nothing' },
  ];
  const offered = (at: string) =>
    offerSince(open(at, {}, { landmarks }).getState()).map(({ since, why }) => [
      dayText(since),
      typeof why === 'string' ? why : why.name,
    ]);

  it('are a month and a year earlier and the last landmark before the day', () => {
    expect(offered('2024-06-01')).toEqual([
      ['2024-05-01', 'month'],
      ['2023-06-01', 'year'],
      ['2022-03-10', 'the break'],
    ]);
  });

  it('are only those within the span', () => {
    expect(offered('2020-01-20')).toEqual([]);
    expect(offered('2020-03-01')).toEqual([['2020-02-01', 'month']]);
  });
});

it('goes from one day to two and back', () => {
  const store = open('2022-03-20');
  toggleComparison(store.getState());
  expect(store.getState().since).toBe(dayOf(2022, 2, 20));
  toggleComparison(store.getState());
  expect(store.getState().since).toBe(null);
});
